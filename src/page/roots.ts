/** The trees a page's text lives in: its body, open (or to us opened) shadow roots, templates, frames of the same origin. */

export type OpenShadow = (element: Element) => ShadowRoot | null;
export type Root = Element | DocumentFragment;

/** Trees beyond this many are left out: a page of icons may have thousands. */
const MOST = 2000;

/**
 * Elements that may host a shadow root: everything HTML doesn't know by name, and empty boxes. Asking the browser for them
 * is a fifth of the price of asking each element of the page.
 */
const HOSTS =
  ':not(a,abbr,article,aside,b,body,br,button,circle,code,dd,defs,details,div,dl,dt,em,fieldset,figure,font,footer,form,g,h1,h2,h3,h4,h5,h6,head,header,hr,html,i,iframe,img,input,label,legend,li,line,link,main,meta,nav,noscript,ol,option,p,path,picture,polygon,pre,rect,script,section,select,small,source,span,strong,style,sub,summary,sup,svg,symbol,table,tbody,td,template,textarea,th,thead,time,title,tr,u,ul,use,video),:is(article,aside,div,main,section,span):empty';

/** Every tree below `top`, `top` first. Never throws: frames of other origins are passed over. */
export function* roots(top: Root, openShadow: OpenShadow = (element) => element.shadowRoot): Generator<Root> {
  const open: Root[] = [top];
  for (let i = 0; i < open.length && i < MOST; i++) {
    const root = open[i] as Root;
    yield root;
    for (const host of root.querySelectorAll(HOSTS)) {
      const shadow = openShadow(host);
      if (shadow) open.push(shadow);
    }
    for (const template of root.querySelectorAll('template')) open.push(template.content);
    for (const frame of root.querySelectorAll('iframe')) {
      const body = bodyOf(frame);
      if (body) open.push(body);
    }
  }
}

function bodyOf(frame: HTMLIFrameElement): Element | null | undefined {
  try {
    return frame.contentDocument?.body;
  } catch {
    return null;
  }
}
