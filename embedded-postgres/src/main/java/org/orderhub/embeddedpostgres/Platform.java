package org.orderhub.embeddedpostgres;

import java.util.Locale;

/** The systems a PostgreSQL is brought for. */
enum Platform {
  LINUX_X86_64("linux-x86_64"),
  LINUX_ARM_64("linux-arm_64"),
  DARWIN_ARM_64("darwin-arm_64");

  private final String label;

  Platform(String label) {
    this.label = label;
  }

  static Platform current() {
    return of(System.getProperty("os.name", ""), System.getProperty("os.arch", ""));
  }

  static Platform of(String system, String processor) {
    String wanted = systemOf(system) + "-" + processorOf(processor);
    for (Platform platform : values()) {
      if (platform.label.equals(wanted)) {
        return platform;
      }
    }
    throw new EmbeddedDatabaseFailure(
        "There is no embedded PostgreSQL for " + system + " on " + processor + ". " + ELSEWHERE);
  }

  /** As the archives and the unpacked directories are called. */
  String label() {
    return label;
  }

  private static String systemOf(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.startsWith("mac") ? "darwin" : lower;
  }

  private static String processorOf(String name) {
    return switch (name) {
      case "amd64" -> "x86_64";
      case "aarch64" -> "arm_64";
      default -> name;
    };
  }

  /** The way out that always exists. */
  static final String ELSEWHERE = "Set ORDERHUB_DB_URL to a PostgreSQL of your own.";
}
