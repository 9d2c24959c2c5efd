// Made by web/tooling/vite/messages.ts: `virtual:messages/<language>/<kind of page>`, keyed `area.key`.
declare module "virtual:messages/*" {
  import type { CompiledMessages } from "./messages.ts";

  const messages: CompiledMessages;
  export default messages;
}
