import type { Lang } from './languages.ts';

/** Words of embedded figures, and of the page that says how to embed one. */
export interface EmbedWords {
  readonly code: string;
  readonly preview: string;
  /** Way from an embedded figure to its page. */
  readonly full: string;
  readonly noScript: string;
  readonly title: string;
  readonly lead: string;
  /** Headings with their paragraphs; `code` in a paragraph stands between backquotes. */
  readonly sections: readonly { readonly title: string; readonly text: readonly string[] }[];
  readonly all: string;
}

const en: EmbedWords = {
  code: 'Embed this figure in a page',
  preview: 'Preview',
  full: 'Full figure with data, method and sources',
  noScript:
    'JavaScript is off, so this is the figure in its default view, even if the address asks for another. The picture is complete.',
  title: 'Embedding figures',
  lead: 'Every figure of this report can stand in a page of yours, in the view that makes your point. It brings its title, its finding, its source and its licence.',
  sections: [
    {
      title: 'How to',
      text: [
        'Set the figure as you want it, press “Embed” beneath it and paste the two lines into your page. What stands after the question mark in the address is the view; without it the figure shows its default. Readers can change the figure where it stands, and a link takes them to the full one in the view that they have made.',
        'A plain frame works by itself and scrolls if it is too low. The script, less than one kilobyte, only lets frames grow to the height of their figure. You can host a copy of it yourself.',
        'The frame is bounded by `sandbox`: what is in it can run its own scripts and open links in new tabs, but can neither change your page nor lead it elsewhere. The script takes nothing but a number of pixels, and that only from a frame that shows one of these figures.',
      ],
    },
    {
      title: 'The message',
      text: [
        'An embedded page sends its parent one message when it has loaded and whenever its height changes: `{ type: "shared-care:height", id, height }`, where `id` is that of the figure and `height` is in CSS pixels. It holds nothing else, so it is sent to any parent. The page listens to no message, sets no cookie and loads nothing from another host.',
      ],
    },
    {
      title: 'Editors that know oEmbed',
      text: [
        'The page of each figure, and each view with a short address, names a record in the format of oEmbed. Editors that look for one make an embedded figure out of the pasted address of the page.',
      ],
    },
    {
      title: 'Licence',
      text: [
        'Figures and data are under CC BY 4.0. An embedded figure names source, data version and licence itself; please leave that in sight.',
      ],
    },
  ],
  all: 'All figures as they look when embedded',
};

const zh: EmbedWords = {
  code: '把本图嵌入网页',
  preview: '预览',
  full: '查看完整图，含数据、方法和来源',
  noScript: '浏览器未启用JavaScript，因此这里是本图的默认视图，网址中若指定了其他视图，也不会显示。图本身是完整的。',
  title: '嵌入图表',
  lead: '本报告的每一幅图都可以放进您的网页，并停在您要说明问题的那个视图上。标题、结论、来源和许可协议一并随图显示。',
  sections: [
    {
      title: '做法',
      text: [
        '先把图调到需要的视图，点击图下方的“嵌入”，再把两行代码粘贴到网页里。网址问号之后的部分就是视图；没有这一部分，则显示默认视图。读者可以在您的页面上继续调整，并由链接打开同一视图的完整图。',
        '单用iframe框架也可以，高度不够时框架内出现滚动条。脚本不足一千字节，作用只是让框架随图的高度伸缩，也可以复制一份放在您自己的服务器上。',
        '框架带有`sandbox`限制：其中的内容只能运行自己的脚本、在新标签页打开链接，既不能改动您的网页，也不能让网页跳转。脚本只接收像素数值，并且只认显示这些图表的框架。',
      ],
    },
    {
      title: '传出的消息',
      text: [
        '嵌入页在载入后以及高度变化时，向所在页面发出一条消息：`{ type: "shared-care:height", id, height }`，其中`id`为图的代号，`height`为高度，单位是CSS像素。除此之外不含任何内容，因此不限定接收者。嵌入页不接收任何消息，不设置Cookie，也不从其他网站载入任何内容。',
      ],
    },
    {
      title: '支持oEmbed的编辑器',
      text: [
        '每幅图的页面，以及每个有短网址的视图，都注明一份oEmbed格式的记录。支持这一格式的编辑器，粘贴页面网址即可自动嵌入图表。',
      ],
    },
    {
      title: '许可',
      text: ['图与数据采用CC BY 4.0许可协议。嵌入的图自带来源、数据版本和许可说明，请勿遮挡。'],
    },
  ],
  all: '各图嵌入后的样子',
};

export const embedWords: Readonly<Record<Lang, EmbedWords>> = { en, zh };
