/** What a request of the village says beside price and time: a part only, a sample first, two deliveries. */
import type { RequestView } from "../../sim/index.ts";
import { useRun, useSay } from "../context.ts";
import { Act } from "../parts/Act.tsx";

export function SewingTerms({ request }: { readonly request: RequestView }) {
  const say = useSay();
  const { world } = useRun();
  const data = world.requests.find((r) => r.id === request.id);
  const terms = data?.sewing;
  if (!data || !terms) return null;
  const half = request.mine === null ? 0 : Math.floor(request.mine.hours / 2);
  return (
    <ul className="lines sewing-terms">
      {terms.part !== "" && <li>{say.t("ui.phone.partOnly", { part: say.t(`ui.part.${terms.part}`) })}</li>}
      {terms.sample && (
        <li>
          {terms.sampledAt >= 0 ? (
            say.t("ui.phone.sampleSent", { faults: terms.sampleFaults })
          ) : (
            <>
              <span>{say.t("ui.phone.sampleFirst")}</span>{" "}
              <Act className="btn" quiet command={{ kind: "sample", request: request.id }}>
                {say.t("ui.phone.sampleSew")}
              </Act>
            </>
          )}
        </li>
      )}
      {request.mine !== null && data.mine !== null && (
        <li>
          {data.mine.first > 0 ? (
            <>
              <span>{say.t("ui.phone.splitOn", { hours: say.span(data.mine.first) })}</span>{" "}
              <Act className="btn" quiet command={{ kind: "splitDelivery", request: request.id, hours: 0 }}>
                {say.t("ui.phone.splitOff")}
              </Act>
            </>
          ) : (
            <Act className="btn" quiet command={{ kind: "splitDelivery", request: request.id, hours: half }}>
              {say.t("ui.phone.split", { hours: say.span(half) })}
            </Act>
          )}
        </li>
      )}
    </ul>
  );
}
