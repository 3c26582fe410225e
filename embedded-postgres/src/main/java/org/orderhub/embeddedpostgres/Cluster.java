package org.orderhub.embeddedpostgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** Makes PostgreSQL's own data directory, or makes sure that this PostgreSQL can read it. */
final class Cluster {
  private Cluster() {}

  static void provide(DataDirectory directory, Binaries binaries, Settings settings)
      throws IOException {
    if (Files.exists(directory.cluster())) {
      refuseAnotherVersion(directory.cluster());
    } else {
      create(directory, binaries, settings);
    }
  }

  /** Made beside its place and then renamed: a start cut short leaves nothing half done. */
  private static void create(DataDirectory directory, Binaries binaries, Settings settings)
      throws IOException {
    Path growing = directory.root().resolve("cluster.new");
    Directories.delete(growing);
    directory.writeNewPassword();
    Command.Outcome outcome =
        Command.run(initialisation(directory, binaries, settings, growing.toString()));
    if (!outcome.succeeded()) {
      throw new EmbeddedDatabaseFailure("PostgreSQL makes no database: " + outcome.output());
    }
    Files.move(growing, directory.cluster(), StandardCopyOption.ATOMIC_MOVE);
  }

  private static List<String> initialisation(
      DataDirectory directory, Binaries binaries, Settings settings, String target) {
    List<String> command = new ArrayList<>(List.of(binaries.program("initdb"), "-D", target));
    command.addAll(List.of("--username=" + Administration.SUPERUSER, "--auth=scram-sha-256"));
    command.add("--pwfile=" + directory.passwordFile());
    // The built-in C.UTF-8 sorts alike on every system, whatever locales that has.
    command.addAll(List.of("--encoding=UTF8", "--no-locale"));
    command.addAll(List.of("--locale-provider=builtin", "--builtin-locale=C.UTF-8"));
    if (!settings.areDurable()) {
      command.add("--no-sync");
    }
    return command;
  }

  private static void refuseAnotherVersion(Path cluster) throws IOException {
    String version = Files.readString(cluster.resolve("PG_VERSION")).strip();
    if (!version.equals(Binaries.majorVersion())) {
      throw new EmbeddedDatabaseFailure(
          cluster
              + (" was made by PostgreSQL " + version)
              + (" and this OrderHub brings PostgreSQL " + Binaries.majorVersion())
              + ": move the data by pg_dump, or set ORDERHUB_DATA_DIR to another directory.");
    }
  }
}
