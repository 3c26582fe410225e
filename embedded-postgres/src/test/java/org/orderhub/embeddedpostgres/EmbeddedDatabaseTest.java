package org.orderhub.embeddedpostgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {
  @TempDir Path directory;

  @Test
  void theFirstStartGivesADatabaseOfItsOwn() throws Exception {
    try (var database = start()) {
      var queries = Queries.of(database);
      assertThat(queries.ask("select current_database()")).isEqualTo("orderhub");
      assertThat(queries.ask("select current_user")).isEqualTo("orderhub");
      assertThat(queries.ask("select usesuper from pg_user where usename = current_user"))
          .isEqualTo("f");
      queries.tell("create table proof (id int)");
    }
  }

  @Test
  void whatIsCommittedIsSafe() throws Exception {
    try (var database = start()) {
      assertThat(settings(database, "fsync", "synchronous_commit", "full_page_writes"))
          .containsOnly("on");
      assertThat(settings(database, "data_checksums")).containsExactly("on");
    }
  }

  @Test
  void onlyThisMachineReachesIt() throws Exception {
    try (var database = start()) {
      assertThat(settings(database, "listen_addresses", "unix_socket_directories"))
          .containsExactly("127.0.0.1", "");
    }
  }

  @Test
  void itIsModestInMemory() throws Exception {
    try (var database = start()) {
      assertThat(settings(database, "shared_buffers", "work_mem", "max_connections"))
          .containsExactly("128MB", "8MB", "100");
    }
  }

  @Test
  void textIsSortedAlikeOnEverySystem() throws Exception {
    try (var database = start()) {
      assertThat(
              Queries.of(database)
                  .ask(
                      "select concat_ws(' ', datlocprovider, datlocale, "
                          + "pg_encoding_to_char(encoding)) from pg_database "
                          + "where datname = current_database()"))
          .isEqualTo("b C.UTF-8 UTF8");
    }
  }

  @Test
  void theDatabaseWantsThePasswordThatOnlyItsOwnerReads() throws Exception {
    try (var database = start()) {
      var guess = new Queries(database.jdbcUrl(), database.username(), "guess");
      assertThatThrownBy(() -> guess.ask("select 1")).isInstanceOf(SQLException.class);
      assertThat(Files.getPosixFilePermissions(directory.resolve("password")))
          .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }
  }

  @Test
  void aDirectoryBringsItsOwnPrograms() throws Exception {
    try (var database = EmbeddedDatabase.start(directory)) {
      assertThat(Queries.of(database).ask("show server_version"))
          .startsWith(Binaries.majorVersion());
    }
    assertThat(directory.resolve("binaries")).isNotEmptyDirectory();
  }

  @Test
  void aRestartKeepsTheDataAndThePort() throws Exception {
    String url;
    try (var database = start()) {
      url = database.jdbcUrl();
      Queries.of(database).tell("create table kept as select 42 as answer");
    }
    try (var database = start()) {
      assertThat(Queries.of(database).ask("select answer from kept")).isEqualTo("42");
      assertThat(database.jdbcUrl()).isEqualTo(url);
    }
  }

  @Test
  void closingStopsTheServer() throws Exception {
    try (var _ = start()) {
      assertThat(server().runs()).isTrue();
    }
    assertThat(Postmaster.of(cluster())).isEmpty();
  }

  @Test
  void aKilledServerIsStartedAgain() throws Exception {
    try (var database = start()) {
      Queries.of(database).tell("create table kept as select 42 as answer");
      var process = ProcessHandle.of(server().pid()).orElseThrow();
      process.destroyForcibly();
      process.onExit().join();
      try (var again = start()) {
        assertThat(Queries.of(again).ask("select answer from kept")).isEqualTo("42");
      }
    }
  }

  @Test
  void aServerWhoseAppWasKilledIsTakenOver() throws Exception {
    var app = AnotherApp.on(directory);
    String url = app.jdbcUrl();
    long server = server().pid();
    app.kill();
    try (var database = start()) {
      assertThat(server().pid()).isEqualTo(server);
      assertThat(database.jdbcUrl()).isEqualTo(url);
      assertThat(Queries.of(database).ask("select 1")).isEqualTo("1");
    }
    assertThat(Postmaster.of(cluster())).isEmpty();
  }

  @Test
  void anAppThatIsToldToEndStoresWhatWaitsBeforeTheServerStops() throws Exception {
    var app = AnotherApp.on(directory);
    app.jdbcUrl();
    app.terminate();
    assertThat(Postmaster.of(cluster())).isEmpty();
    try (var database = start()) {
      assertThat(Queries.of(database).ask("select count(*) from drained")).isEqualTo("1");
    }
  }

  @Test
  void theLastAppStopsTheServer() throws Exception {
    AnotherApp app;
    try (var database = start()) {
      app = AnotherApp.on(directory);
      assertThat(app.jdbcUrl()).isEqualTo(database.jdbcUrl());
    }
    assertThat(server().runs()).isTrue();
    app.end();
    assertThat(Postmaster.of(cluster())).isEmpty();
  }

  @Test
  void aNumberThatWentToAnotherProcessIsNoServer() throws Exception {
    start().close();
    Files.writeString(
        cluster().resolve("postmaster.pid"),
        ProcessHandle.current().pid() + "\n" + cluster() + "\n1\n5432\n\n127.0.0.1\n");
    try (var database = start()) {
      assertThat(Queries.of(database).ask("select 1")).isEqualTo("1");
    }
  }

  @Test
  void anEndWhileTheDatabaseIsMadeDoesNoHarm() throws Exception {
    Files.createDirectories(directory.resolve("cluster.new").resolve("base"));
    try (var database = start()) {
      assertThat(Queries.of(database).ask("select 1")).isEqualTo("1");
    }
  }

  @Test
  void dataOfAnotherMajorVersionIsRefused() throws Exception {
    Files.createDirectories(directory.resolve("cluster"));
    Files.writeString(directory.resolve("cluster").resolve("PG_VERSION"), "17\n");
    assertThatThrownBy(() -> start())
        .isInstanceOf(EmbeddedDatabaseFailure.class)
        .hasMessageContaining("made by PostgreSQL 17")
        .hasMessageContaining("brings PostgreSQL 18");
  }

  @Test
  void twoAppsThatStartTogetherShareOneServer() throws Exception {
    var one = AnotherApp.on(directory);
    var other = AnotherApp.on(directory);
    assertThat(one.jdbcUrl()).isEqualTo(other.jdbcUrl());
    one.end();
    assertThat(server().runs()).isTrue();
    other.end();
    assertThat(Postmaster.of(cluster())).isEmpty();
  }

  @Test
  void aThrowawayDatabaseTradesSafetyForSpeed() throws Exception {
    try (var database = EmbeddedDatabase.startThrowaway()) {
      assertThat(Queries.of(database).ask("show fsync")).isEqualTo("off");
    }
  }

  private EmbeddedDatabase start() {
    return EmbeddedDatabase.start(directory, AnotherApp.BINARIES);
  }

  private static List<String> settings(EmbeddedDatabase database, String... names)
      throws SQLException {
    var superuser = new Queries(database.jdbcUrl(), "postgres", database.password());
    var values = new ArrayList<String>();
    for (String name : names) {
      values.add(superuser.ask("show " + name));
    }
    return values;
  }

  private Path cluster() throws Exception {
    return directory.toRealPath().resolve("cluster");
  }

  private Postmaster server() throws Exception {
    return Postmaster.of(cluster()).orElseThrow();
  }
}
