import { join } from 'node:path';
import type { MadeArticle } from './articles.ts';
import { projectIn, writeFiles } from './whole-site.ts';

/** The same articles as people usually put them on the web with Astro and remark: a list and a page for each. */
export function plainBlog(root: string, articles: Iterable<MadeArticle>): string {
  const folder = projectIn(root, ['package.json']);
  writeFiles(
    Object.entries(blog).map(([path, source]) => ({ path, source })),
    folder,
  );
  writeFiles(articles, join(folder, 'content'));
  return folder;
}

const blog: Readonly<Record<string, string>> = {
  'astro.config.mjs': `import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';

export default defineConfig({ site: 'https://blog.example', markdown: { processor: unified() }, devToolbar: { enabled: false } });
`,
  'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

const schema = z.object({ title: z.string(), standfirst: z.string(), lang: z.string(), published: z.coerce.date() });
export const collections = { posts: defineCollection({ loader: glob({ pattern: '**/*.md', base: './content' }), schema }) };
`,
  'src/layouts/Layout.astro': `---
const { title, lang } = Astro.props;
---
<!doctype html>
<html {lang}>
  <head><meta charset="utf-8" /><meta name="viewport" content="width=device-width" /><title>{title}</title></head>
  <body><header><a href="/">Blog</a></header><main><h1>{title}</h1><slot /></main></body>
</html>
`,
  'src/pages/index.astro': `---
import { getCollection } from 'astro:content';
import Layout from '../layouts/Layout.astro';

const posts = (await getCollection('posts')).sort((a, b) => b.data.published.valueOf() - a.data.published.valueOf());
---
<Layout title="Blog" lang="en"><ul>{posts.map(({ id, data }) => <li><a href={\`/\${id}/\`}>{data.title}</a> <time>{data.published.toISOString().slice(0, 10)}</time></li>)}</ul></Layout>
`,
  'src/pages/[...slug].astro': `---
import { getCollection, render } from 'astro:content';
import Layout from '../layouts/Layout.astro';

export async function getStaticPaths() {
  return (await getCollection('posts')).map((post) => ({ params: { slug: post.id }, props: { post } }));
}
const { post } = Astro.props;
const { Content } = await render(post);
---
<Layout title={post.data.title} lang={post.data.lang}><p>{post.data.standfirst}</p><Content /></Layout>
`,
};
