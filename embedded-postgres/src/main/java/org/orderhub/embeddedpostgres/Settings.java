package org.orderhub.embeddedpostgres;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The server's settings, given on its command line so that they follow OrderHub's version. */
record Settings(Map<String, String> values) {

  /** Whatever is committed survives a crash; modest in memory. */
  static Settings durable() {
    Map<String, String> values = common();
    values.put("fsync", "on");
    values.put("synchronous_commit", "on");
    values.put("full_page_writes", "on");
    return new Settings(values);
  }

  /** For data that nobody wants back: a crash of the machine may lose all of it. */
  static Settings throwaway() {
    Map<String, String> values = common();
    values.put("fsync", "off");
    values.put("synchronous_commit", "off");
    values.put("full_page_writes", "off");
    return new Settings(values);
  }

  private static Map<String, String> common() {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("listen_addresses", "127.0.0.1");
    values.put("unix_socket_directories", "");
    values.put("max_connections", "100");
    values.put("shared_buffers", "128MB");
    values.put("work_mem", "8MB");
    values.put("maintenance_work_mem", "64MB");
    values.put("max_wal_size", "2GB");
    values.put("jit", "off");
    values.put("timezone", "UTC");
    values.put("log_timezone", "UTC");
    // One log file for each day of the week, and a week is all there is.
    values.put("logging_collector", "on");
    values.put("log_filename", "postgresql-%a.log");
    values.put("log_truncate_on_rotation", "on");
    values.put("log_rotation_size", "0");
    return values;
  }

  boolean areDurable() {
    return "on".equals(values.get("fsync"));
  }

  /** As pg_ctl hands it to a shell. */
  String asOptions(int port) {
    return values.entrySet().stream()
        .map(setting -> "-c " + setting.getKey() + "='" + setting.getValue() + "'")
        .collect(Collectors.joining(" ", "-p " + port + " ", ""));
  }
}
