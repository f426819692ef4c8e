// A real proxy in front of several server processes: nginx, where it is installed.
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from '../setup/freePort.mjs'

/** Where nginx is; undefined where there is none. */
export const nginx = ['nginx', '/usr/sbin/nginx'].find(
  (program) => spawnSync(program, ['-v']).status === 0,
)

/** As docs/operate.md has it: connections are kept, and each request goes to the next process. */
const configuration = (folder: string, port: number, urls: string[]) => `
daemon off;
${process.getuid?.() === 0 ? 'user root;' : ''}
worker_processes 1;
pid ${folder}/nginx.pid;
error_log stderr error;
events { worker_connections 512; }
http {
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${folder}/${kind};`).join(' ')}
  upstream agenda { ${urls.map((url) => `server ${new URL(url).host} max_fails=0;`).join(' ')} keepalive 32; }
  server {
    listen 127.0.0.1:${port};
    client_max_body_size 12m;
    location / {
      proxy_pass http://agenda;
      proxy_http_version 1.1;
      proxy_set_header Connection "";
      proxy_set_header Host $http_host;
      proxy_read_timeout 60s;
    }
  }
}
`

/** Starts nginx in front of these addresses. */
export async function startProxy(
  urls: string[],
): Promise<{ url: string; stop: () => Promise<void> }> {
  if (!nginx) throw new Error('There is no nginx.')
  const folder = mkdtempSync(path.join(tmpdir(), 'agenda-proxy-'))
  const port = await freePort()
  writeFileSync(path.join(folder, 'nginx.conf'), configuration(folder, port, urls))
  const child = spawn(nginx, ['-c', path.join(folder, 'nginx.conf'), '-e', 'stderr'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr.on('data', (chunk) => (said += chunk))
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const url = `http://127.0.0.1:${port}`
  for (
    let tries = 0;
    !(await fetch(url).then(
      () => true,
      () => false,
    ));
    tries++
  ) {
    if (tries > 100 || child.exitCode !== null) throw new Error(`nginx did not start:\n${said}`)
    await sleep(50)
  }
  return {
    url,
    stop: async () => {
      child.kill('SIGTERM')
      await gone
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
