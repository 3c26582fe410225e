package org.orderhub.rest.webhook;

import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.domain.webhook.Endpoint;
import org.orderhub.rest.shared.Answers;
import org.orderhub.rest.shared.Errors;

/**
 * A page as the partner asks for it.
 *
 * @param number from 0
 * @param search a part of the name in small letters; empty for all
 */
record PartnerPage(int number, int size, String search) {
  private static final int SHORTEST_SEARCH = 3;

  static PartnerPage of(UriInfo uri) {
    var errors = new Errors();
    Answers.onlyParameters(uri, errors, "pageNumber", "pageSize", "search");
    var page =
        new PartnerPage(
            number(uri.getQueryParameters().getFirst("pageNumber"), errors),
            size(uri.getQueryParameters().getFirst("pageSize"), errors),
            search(uri.getQueryParameters().getFirst("search"), errors));
    errors.throwIfAny();
    return page;
  }

  boolean wants(String name) {
    return name.toLowerCase(Locale.ROOT).contains(search);
  }

  PartnerWebhookJson.PageJson of(List<Endpoint> all) {
    int pages = (all.size() + size - 1) / size;
    List<Endpoint> content = all.stream().skip((long) number * size).limit(size).toList();
    return new PartnerWebhookJson.PageJson(
        content.stream().map(PartnerWebhookJson::from).toList(), number, size, all.size(), pages);
  }

  private static int number(@Nullable String text, Errors errors) {
    if (text == null || text.isEmpty()) {
      return 0;
    }
    if (!text.matches("[0-9]{1,6}")) {
      errors.add("pageNumber", "out_of_range", "must be a number from 0");
      return 0;
    }
    return Integer.parseInt(text);
  }

  private static int size(@Nullable String text, Errors errors) {
    if (text == null || text.isEmpty()) {
      return Answers.DEFAULT_LIMIT;
    }
    try {
      return Answers.limit(text);
    } catch (InvalidValue invalid) {
      errors.add("pageSize", invalid);
      return Answers.DEFAULT_LIMIT;
    }
  }

  private static String search(@Nullable String text, Errors errors) {
    if (text == null || text.isBlank()) {
      return "";
    }
    if (text.strip().length() < SHORTEST_SEARCH) {
      errors.add("search", "too_short", "must have at least 3 characters");
    }
    return text.strip().toLowerCase(Locale.ROOT);
  }
}
