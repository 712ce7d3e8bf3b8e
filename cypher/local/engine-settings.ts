import safeSettings from './safe-settings.json'

/** A private engine on a laptop: nothing listens but Bolt, little memory besides the heap, no half gigabyte set aside for logs, no waiting for connections when it closes. */
const localSettings = {
  'server.bolt.enabled': 'true',
  'server.http.enabled': 'false',
  'server.https.enabled': 'false',
  'server.memory.pagecache.size': '64m',
  'db.tx_log.preallocate': 'false',
  'db.tx_log.rotation.size': '32m',
  'db.tx_log.rotation.retention_policy': '64m size',
  'db.store.files.preallocate': 'false',
  'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',
  'internal.server.bolt.thread_pool_shutdown_wait_time': '1s',
}

/** Gives the settings of the local Neo4j as lines of neo4j.conf, all but its port. */
export function listEngineSettings(): string[] {
  return Object.entries({ ...safeSettings, ...localSettings }).map(([name, value]) => `${name}=${value}`)
}

/** Takes a heap's bound as Java writes it; gives the options of the JVM. */
export function listJvmOptions(heap: string): string[] {
  // Neo4j reaches into these packages for speed. For a heap of this size the serial collector is as fast as any, and the smallest.
  const opened = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'].map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`)
  return [`-Xmx${heap}`, '-XX:+UseSerialGC', '-Djava.awt.headless=true', '-Dlog4j2.disable.jmx=true', ...opened]
}
