package org.orderhub.rest.document;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.orderhub.domain.document.NumberedFolder;

/** The folders of an account. */
@Schema(name = "DocumentFolders")
record FolderListJson(List<FolderJson> items) {

  /** One of them. */
  @Schema(name = "DocumentFolder")
  record FolderJson(
      @Schema(description = "As documents name it in folderId") long id, String name) {

    static FolderJson from(NumberedFolder folder) {
      return new FolderJson(folder.number(), folder.folder().name());
    }
  }

  /** The body that makes one. */
  @Schema(name = "NewDocumentFolder")
  record Request(
      @Schema(maxLength = 100, required = true, description = "No path: folders hold no folders")
          String name) {}
}
