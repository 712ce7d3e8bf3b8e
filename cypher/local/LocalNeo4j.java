import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.neo4j.common.DependencyResolver;
import org.neo4j.configuration.Config;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.dbms.DatabaseStateService;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.internal.kernel.api.connectioninfo.ClientConnectionInfo;
import org.neo4j.internal.kernel.api.security.AuthenticationResult;
import org.neo4j.kernel.api.QueryLanguage;
import org.neo4j.kernel.api.procedure.GlobalProcedures;
import org.neo4j.kernel.api.security.AuthManager;
import org.neo4j.kernel.api.security.AuthToken;
import org.neo4j.kernel.database.NamedDatabaseId;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.neo4j.kernel.internal.Version;

/**
 * A Neo4j for one folder, run as `java -cp 'jars/*' LocalNeo4j.java FOLDER`.
 * Standard input: the password, the ports to try in turn (0 = any free one), settings as in neo4j.conf, an empty line;
 * its end is the end of the owner, and so of this process.
 * Standard output: `waiting` while another process holds the folder, `holding` once this one does, `ready` when Bolt answers.
 */
final class LocalNeo4j {
  private static final int LAST_RESORT_MS = 12_000;
  private static DatabaseManagementService dbms;
  /** Kept in a field: a channel that nobody holds is closed as garbage, and its lock is lost with it. */
  private static FileChannel lock;

  public static void main(String[] args) {
    try {
      serve(Path.of(args[0]), new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)));
    } catch (Throwable problem) {
      while (problem.getCause() != null) problem = problem.getCause();
      System.err.println(problem.getClass().getSimpleName() + ": " + problem.getMessage());
      System.exit(1);
    }
  }

  private static void serve(Path folder, BufferedReader owner) throws Exception {
    String password = owner.readLine();
    String[] ports = owner.readLine().split(",");
    StringBuilder settings = new StringBuilder();
    for (String line; (line = owner.readLine()) != null && !line.isEmpty(); ) settings.append(line).append('\n');
    daemon(() -> { while (owner.read() >= 0); System.exit(0); });

    hold(folder);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> close(folder)));
    Path conf = folder.resolve("neo4j.conf");
    Files.writeString(conf, settings + "server.bolt.listen_address=127.0.0.1:" + firstFree(ports) + "\n");
    dbms = new DatabaseManagementServiceBuilder(folder).loadPropertiesFromFile(conf).build();
    GraphDatabaseAPI system = (GraphDatabaseAPI) dbms.database("system");
    refuseBroken(system.getDependencyResolver().resolveDependency(DatabaseStateService.class));
    restrict(system.getDependencyResolver());
    admit(system, password);
    publish(folder, system.getDependencyResolver(), password);
    System.out.println("ready");
  }

  /** The kernel frees this lock when the process ends, however it ends; so nobody has to judge whether a lock is stale. */
  private static void hold(Path folder) throws IOException {
    lock = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (lock.tryLock() == null) {
      System.out.println("waiting");
      lock.lock();
    }
    System.out.println("holding");
  }

  private static int firstFree(String[] ports) throws IOException {
    for (String port : ports) {
      try (ServerSocket probe = new ServerSocket(Integer.parseInt(port), 1, InetAddress.getByName("127.0.0.1"))) {
        return Integer.parseInt(port);
      } catch (BindException taken) { /* the next one, then */ }
    }
    throw new IOException("port " + String.join(", ", ports) + " is used by another program");
  }

  /** Neo4j comes up without a database that it could not open. */
  private static void refuseBroken(DatabaseStateService states) throws IOException {
    for (NamedDatabaseId database : states.stateOfAllDatabases().keySet()) {
      if (states.causeOfFailure(database).isPresent()) {
        throw new IOException("database " + database.name() + " cannot be opened", states.causeOfFailure(database).get());
      }
    }
  }

  /** The allowlist of neo4j.conf binds plugins only: Neo4j registers its own procedures past it. Here it binds them too. */
  private static void restrict(DependencyResolver engine) {
    String allowed = String.join("|", engine.resolveDependency(Config.class).get(GraphDatabaseSettings.procedure_allowlist))
        .replace(".", "\\.").replace("*", ".*");
    GlobalProcedures procedures = engine.resolveDependency(GlobalProcedures.class);
    for (QueryLanguage language : QueryLanguage.values()) {
      procedures.getCurrentView().getAllProcedures(language).map(signature -> signature.name()).toList().stream()
          .filter(name -> !name.toString().matches(allowed)).forEach(procedures::unregister);
    }
  }

  /** Neo4j refuses to set the password it has, so it is tried first. */
  private static void admit(GraphDatabaseAPI system, String password) throws Exception {
    AuthenticationResult known = system.getDependencyResolver().resolveDependency(AuthManager.class)
        .login(AuthToken.newBasicAuthToken("neo4j", password), ClientConnectionInfo.EMBEDDED_CONNECTION)
        .subject().getAuthenticationResult();
    if (known == AuthenticationResult.SUCCESS) return;
    system.executeTransactionally("ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED", Map.of("password", password));
  }

  /** A temporary file is readable by its owner alone, and a rename shows all of it or nothing. */
  private static void publish(Path folder, DependencyResolver engine, String password) throws IOException {
    int port = engine.resolveDependency(ConnectorPortRegister.class).getLocalAddress(ConnectorType.BOLT).getPort();
    String run = String.format("{\"port\":%d,\"pid\":%d,\"password\":\"%s\",\"version\":\"%s\"}%n",
        port, ProcessHandle.current().pid(), password, Version.getNeo4jVersion());
    Path part = Files.createTempFile(folder, "run", ".part");
    Files.writeString(part, run);
    Files.move(part, folder.resolve("run.json"), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** The next start takes this port and password again, so that whoever still has them finds it there. */
  private static void close(Path folder) {
    daemon(() -> { Thread.sleep(LAST_RESORT_MS); Runtime.getRuntime().halt(1); });
    try {
      Files.move(folder.resolve("run.json"), folder.resolve("last-run.json"), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException neverReady) { /* nothing to take back */ }
    if (dbms != null) dbms.shutdown();
  }

  private interface Task { void run() throws Exception; }

  private static void daemon(Task task) {
    Thread thread = new Thread(() -> { try { task.run(); } catch (Exception end) { System.exit(1); } });
    thread.setDaemon(true);
    thread.start();
  }
}
