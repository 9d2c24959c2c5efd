// What the page says on how a browser comes to give shared memory. It comes with the page and not with the messages
// that every page loads.
import type { InEachLanguage } from "../../i18n/language.ts";

interface Part {
  readonly title: string;
  readonly points: readonly string[];
}

export interface IsolationPageWords {
  readonly title: string;
  readonly lead: string;
  /** For whoever reads here. */
  readonly readers: Part;
  /** For whoever serves the site; the headers stand below. */
  readonly hosts: Part;
  readonly meanwhile: string;
}

export const isolationPageWords: InEachLanguage<IsolationPageWords> = {
  en: {
    title: "Real processes need shared memory",
    lead: "A browser gives shared memory only to a page that is cut off from other sites: a cross-origin isolated page. When a lesson says that it got none, one of these helps.",
    readers: {
      title: "If you read here",
      points: [
        "Open the site over https, or on localhost.",
        "Open the lesson in a tab of its own, not inside another page.",
        "Let the site keep data. Its service worker needs that; some private windows and settings forbid it. Then reload the lesson.",
        "Use a browser of the last few years: Chrome or Edge from 92, Firefox from 79, Safari from 15.2.",
      ],
    },
    hosts: {
      title: "If you serve the site",
      points: [
        "Send these headers with every file. The command npm start does. Where a host can't, the site's own service worker adds them, after one reload.",
      ],
    },
    meanwhile:
      "Until then every lesson works on the simulated machine: the same programs, the same library, in virtual time.",
  },
  zh: {
    title: "真正的进程需要共享内存",
    lead: "只有和别的网站隔开的页面，也就是跨源隔离(cross-origin isolated)的页面，浏览器才给共享内存。课文提示没有共享内存时，下面总有一条管用。",
    readers: {
      title: "如果你是读者",
      points: [
        "用 https 打开网站，或者在 localhost 上打开。",
        "在单独的标签页里打开课文，不要嵌在别的页面里。",
        "允许网站保存数据：它的 service worker 要用，有些无痕窗口和设置会禁止。然后重新加载课文。",
        "用近几年的浏览器：Chrome 或 Edge 92 以上，Firefox 79 以上，Safari 15.2 以上。",
      ],
    },
    hosts: {
      title: "如果你在部署网站",
      points: [
        "每个文件都带上这些响应头，npm start 已经带了。主机不能设响应头时，网站自己的 service worker 会补上，需要重新加载一次。",
      ],
    },
    meanwhile: "在那之前，每一课都能在模拟机上运行：同样的程序，同样的库，只是时间是虚拟的。",
  },
};
