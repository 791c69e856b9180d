import { buildDataset } from '../dataset/build-dataset.ts';
import { projectRoot } from '../dataset/load/content-folder.ts';
import { ContentError, reportNotices } from '../dataset/load/problem.ts';
import { loadRecords } from '../dataset/load/records.ts';

// `npm run check:content`: reads all of content/ as the site would and prints what an editor should mend or know.
try {
  const { articles, claims, facts, notices } = buildDataset(loadRecords(projectRoot()));
  if (notices.length > 0) console.log(`${reportNotices(notices)}\n`);
  console.log(
    `${articles.length} articles, ${claims.length} claims, ${facts.length} facts, ${facts.filter(({ standing }) => standing === 'conflict').length} in conflict`,
  );
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
