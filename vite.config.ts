import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { messages } from "./web/tooling/vite/messages.ts";

export default defineConfig({
  plugins: [messages(`${import.meta.dirname}/web/i18n/messages`), react()],
});
