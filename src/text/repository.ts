/** Where an editor changes a file: the repository's own web editor, and where the host allows it the line. */
export interface Repository {
  /** Its address, without a slash at the end. */
  readonly url: string;
  readonly branch: string;
}

/**
 * The address at which a file is edited. GitHub's editor takes no line, so a table with one is shown at its line instead, with the
 * pencil one click away; GitLab's and Forgejo's addresses are their own.
 */
export function editUrl({ url, branch }: Repository, file: string, line?: number): string {
  const { hostname } = new URL(url);
  const path = file.split('/').map(encodeURIComponent).join('/');
  const at = line === undefined ? '' : `#L${line}`;
  if (/(^|\.)gitlab\./.test(hostname)) return `${url}/-/${line === undefined ? 'edit' : 'blob'}/${branch}/${path}${at}`;
  if (/(^|\.)(codeberg|forgejo|gitea)\./.test(hostname))
    return line === undefined ? `${url}/_edit/${branch}/${path}` : `${url}/src/branch/${branch}/${path}${at}`;
  return `${url}/${line === undefined ? 'edit' : 'blob'}/${branch}/${path}${line === undefined ? '' : `?plain=1${at}`}`;
}

/** The repository of REPO, «https://github.com/OWNER/NAME» with «#branch» where it is not main; undefined where it is not set. */
export function repositoryOf(setting: string | undefined): Repository | undefined {
  if (setting === undefined || setting === '') return undefined;
  const [url = '', branch = 'main'] = setting.split('#');
  return { url: url.replace(/\/+$/, ''), branch: branch === '' ? 'main' : branch };
}
