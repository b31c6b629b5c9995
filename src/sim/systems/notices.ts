/** Rule changes of the Platform: announced at least three days before they bite, then in force. */
import { weightsNow } from "../rules.ts";
import type { Run } from "../run.ts";

export function notices(run: Run): void {
  const { world, setting, facts } = run;
  for (const data of setting.level.notices) {
    if (data.announceAt === world.hour) {
      world.notices.push({ id: data.id, announcedAt: world.hour, inForceAt: data.inForceAt, applied: false });
      facts.push({ kind: "noticeAnnounced", notice: data.id, inForceAt: data.inForceAt });
    }
    const notice = world.notices.find((n) => n.id === data.id);
    if (!notice || notice.applied || data.inForceAt > world.hour) continue;
    notice.applied = true;
    world.weights = weightsNow(world, setting);
    facts.push({ kind: "noticeInForce", notice: data.id });
  }
}
