/** Workers do not inherit the loader of TypeScript on Node 20: this plain module brings it and then the worker itself. */
import { register } from "tsx/esm/api";

register();
await import("./worker.ts");
