package org.orderhub.rest.document;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.document.FileName;
import org.orderhub.domain.document.Folder;
import org.orderhub.domain.document.NumberedFolder;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.rest.shared.Errors;

/**
 * What an upload says beside its bytes.
 *
 * @param texts by the names of the fields; those that say nothing are not there
 */
record UploadFields(Map<String, String> texts) {

  /**
   * The folder that is named.
   *
   * @param numbered finds the one that has a number
   */
  Folder folder(LongFunction<Optional<NumberedFolder>> numbered, Errors errors) {
    Folder named = read("folder", Folder::new, errors);
    if (!texts.containsKey("folderId")) {
      return named == null ? Folder.GENERAL : named;
    }
    if (texts.containsKey("folder")) {
      errors.add("/folderId", "one_of", "or folder says where it is kept, and not both");
      return Folder.GENERAL;
    }
    Optional<NumberedFolder> known = number("folderId").flatMap(numbered::apply);
    if (known.isEmpty()) {
      errors.add("/folderId", "unknown", "is the number of no folder");
    }
    return known.map(NumberedFolder::folder).orElse(Folder.GENERAL);
  }

  private Optional<Long> number(String name) {
    try {
      return text(name).map(Long::valueOf);
    } catch (NumberFormatException noNumber) {
      return Optional.empty();
    }
  }

  @Nullable FileName fileName(Errors errors) {
    if (!texts.containsKey("fileName")) {
      errors.add("/fileName", "required", "is required");
      return null;
    }
    return read("fileName", FileName::new, errors);
  }

  /** The customer, in either of the two spellings of the partner's pages. */
  Optional<String> customer() {
    return text("associatedCustomerId").or(() -> text("associationCustomerId"));
  }

  Optional<String> text(String name) {
    return Optional.ofNullable(texts.get(name));
  }

  private <T> @Nullable T read(String name, Function<String, T> parse, Errors errors) {
    String text = texts.get(name);
    try {
      return text == null ? null : parse.apply(text);
    } catch (InvalidValue invalid) {
      errors.add("/" + name, invalid);
      return null;
    }
  }
}
