// Made by web/tooling/vite/messages.ts: all areas of one language, compiled, keyed `area.key`.
declare module "virtual:messages/*" {
  import type { Messages } from "@lingui/core";

  const messages: Messages;
  export default messages;
}
