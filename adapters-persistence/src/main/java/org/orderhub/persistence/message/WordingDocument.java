package org.orderhub.persistence.message;

import java.util.Arrays;
import java.util.List;
import org.orderhub.domain.message.LanguageTag;
import org.orderhub.domain.message.Wording;
import org.orderhub.persistence.shared.Documents;

/** A wording as the column of all of them holds it. */
record WordingDocument(String language, String subject, String text, String html) {

  static String write(List<Wording> wordings) {
    return Documents.write(
        wordings.stream()
            .map(each ->
                new WordingDocument(
                    each.language().value(), each.subject(), each.text(), each.html()))
            .toList());
  }

  static List<Wording> read(String json) {
    return Arrays.stream(Documents.read(json, WordingDocument[].class))
        .map(each ->
            new Wording(new LanguageTag(each.language()), each.subject(), each.text(), each.html()))
        .toList();
  }
}
