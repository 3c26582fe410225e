package org.orderhub.domain.document;

/**
 * The file itself, without its bytes.
 *
 * @param size in bytes
 * @param sha256 of the bytes, in lower-case hex
 */
public record Content(FileType type, long size, String sha256) {
  /** 25 MiB. */
  public static final long MOST_BYTES = 25L * 1024 * 1024;

  /** Files are kept and read in parts of this many bytes; the last one is shorter. */
  public static final int PART_BYTES = 256 * 1024;

  /** How many parts it is kept in. */
  public int parts() {
    return (int) ((size + PART_BYTES - 1) / PART_BYTES);
  }
}
