import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { type Engine, type Tab, expression } from './engine.ts';

const DRIVER = '/usr/bin/WebKitWebDriver';
const PORT = 4471;
const DISPLAY = ':97';

/** WebKit, what iPhones have, as WebKitGTK's small browser, driven by the W3C's WebDriver protocol on a screen of its own. */
export const webkit: Engine = {
  name: 'WebKit',
  package: 'webkit2gtk-driver xvfb',
  open: () => {
    const [binary] = globSync('/usr/lib/*/webkit2gtk-4.*/MiniBrowser');
    const isThere = binary !== undefined && existsSync(DRIVER) && existsSync('/usr/bin/Xvfb');
    return isThere ? openTab(binary) : undefined;
  },
};

async function openTab(binary: string): Promise<Tab> {
  const screen = spawn('Xvfb', [DISPLAY, '-screen', '0', '1600x1400x24'], { stdio: 'ignore' });
  const driver = spawn(DRIVER, [`--port=${PORT}`], { stdio: 'ignore', env: { ...process.env, DISPLAY } });
  const browserOptions = { binary, args: ['--automation'] };
  await untilReady();
  const { sessionId } = await send<{ sessionId: string }>('', {
    capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': browserOptions } },
  });
  const post = <T>(command: string, body: object) => send<T>(`/${sessionId}/${command}`, body);
  const ask: Tab['ask'] = (question, given) => {
    const call = expression(question as (given: unknown) => unknown, given);
    const script = `const done = arguments[0]; Promise.resolve(${call}).then(done);`;
    return post('execute/async', { script, args: [] });
  };
  return {
    ask,
    go: (url) => post('url', { url }),
    size: (width, height) => resize(post, ask, width, height),
    picture: async () => {
      const { value } = await request<string>(`/${sessionId}/screenshot`, 'GET');
      return Buffer.from(value, 'base64');
    },
    close: async () => {
      await request(`/${sessionId}`, 'DELETE');
      await Promise.all([end(driver), end(screen)]);
    },
  };
}

/** The window is larger than its view by bars whose size it does not tell. */
async function resize(
  post: (command: string, body: object) => Promise<unknown>,
  ask: Tab['ask'],
  width: number,
  height: number,
): Promise<void> {
  await post('window/rect', { width, height });
  const [w, h] = await ask(() => [innerWidth, innerHeight] as const);
  await post('window/rect', { width: 2 * width - w, height: 2 * height - h });
}

async function untilReady(): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const isReady = await fetch(`http://127.0.0.1:${PORT}/status`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isReady) return;
    await wait(100);
  }
  throw new Error('WebKitWebDriver does not answer');
}

async function send<T>(path: string, body: object): Promise<T> {
  return (await request<T>(path, 'POST', body)).value;
}

async function request<T>(path: string, method: string, body?: object): Promise<{ value: T }> {
  const answer = await fetch(`http://127.0.0.1:${PORT}/session${path}`, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const told = (await answer.json()) as { value: T };
  if (!answer.ok) throw new Error(`WebKit, ${path}: ${JSON.stringify(told.value)}`);
  return told;
}

async function end(child: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill();
  await ended;
}
