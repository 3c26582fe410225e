package org.orderhub.domain.document;

import java.util.Map;
import java.util.Optional;

/** What a file holds, as its first bytes tell; its name only tells apart what begins alike. */
public enum FileType {
  PNG("image/png", Preview.IMAGE),
  JPEG("image/jpeg", Preview.IMAGE),
  GIF("image/gif", Preview.IMAGE),
  WEBP("image/webp", Preview.IMAGE),
  TIFF("image/tiff", Preview.NONE),
  PDF("application/pdf", Preview.PDF),
  ZIP("application/zip", Preview.NONE),
  WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document", Preview.NONE),
  EXCEL("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Preview.NONE),
  OPEN_TEXT("application/vnd.oasis.opendocument.text", Preview.NONE),
  OPEN_TABLE("application/vnd.oasis.opendocument.spreadsheet", Preview.NONE),
  OLD_OFFICE("application/x-ole-storage", Preview.NONE),
  GZIP("application/gzip", Preview.NONE),
  HTML("text/html", Preview.NONE),
  SVG("image/svg+xml", Preview.NONE),
  XML("application/xml", Preview.NONE),
  CSV("text/csv", Preview.NONE),
  JSON("application/json", Preview.NONE),
  TEXT("text/plain", Preview.NONE),
  UNKNOWN("application/octet-stream", Preview.NONE);

  /** How a browser may show one on a page of ours. */
  public enum Preview {
    NONE,
    IMAGE,
    PDF
  }

  /** How much of a file tells its type. */
  public static final int HEAD_BYTES = 4_096;

  private static final Map<String, FileType> BY_EXTENSION =
      Map.ofEntries(
          Map.entry("png", PNG),
          Map.entry("jpg", JPEG),
          Map.entry("jpeg", JPEG),
          Map.entry("gif", GIF),
          Map.entry("webp", WEBP),
          Map.entry("tif", TIFF),
          Map.entry("tiff", TIFF),
          Map.entry("pdf", PDF),
          Map.entry("zip", ZIP),
          Map.entry("docx", WORD),
          Map.entry("xlsx", EXCEL),
          Map.entry("odt", OPEN_TEXT),
          Map.entry("ods", OPEN_TABLE),
          Map.entry("doc", OLD_OFFICE),
          Map.entry("xls", OLD_OFFICE),
          Map.entry("ppt", OLD_OFFICE),
          Map.entry("msg", OLD_OFFICE),
          Map.entry("gz", GZIP),
          Map.entry("tgz", GZIP),
          Map.entry("html", HTML),
          Map.entry("htm", HTML),
          Map.entry("svg", SVG),
          Map.entry("xml", XML),
          Map.entry("csv", CSV),
          Map.entry("json", JSON),
          Map.entry("txt", TEXT));

  private final String mediaType;
  private final Preview preview;

  FileType(String mediaType, Preview preview) {
    this.mediaType = mediaType;
    this.preview = preview;
  }

  public String mediaType() {
    return mediaType;
  }

  public Preview preview() {
    return preview;
  }

  /**
   * The type of a file.
   *
   * @param head its first bytes: {@link #HEAD_BYTES}, or all there are
   */
  public static FileType of(byte[] head, FileName name) {
    FileType found = Magic.of(head);
    return claimed(name).filter(claimed -> claimed.beginsAs() == found).orElse(found);
  }

  /** The type that a name says; none when it ends like nothing known here. */
  public static Optional<FileType> claimed(FileName name) {
    return Optional.ofNullable(BY_EXTENSION.get(name.extension()));
  }

  private FileType beginsAs() {
    return switch (this) {
      case WORD, EXCEL, OPEN_TEXT, OPEN_TABLE -> ZIP;
      case CSV, JSON -> TEXT;
      case PNG, JPEG, GIF, WEBP, TIFF, PDF, ZIP, OLD_OFFICE, GZIP, HTML, SVG, XML, TEXT, UNKNOWN ->
          this;
    };
  }
}
