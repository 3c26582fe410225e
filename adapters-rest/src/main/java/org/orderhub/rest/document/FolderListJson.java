package org.orderhub.rest.document;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The folders that hold documents. */
@Schema(name = "DocumentFolders")
record FolderListJson(List<FolderJson> items) {

  /** One of them. */
  @Schema(name = "DocumentFolder")
  record FolderJson(String name) {}
}
