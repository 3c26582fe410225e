package org.orderhub.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a browser without scripts would send of a page's fields when nobody touched them. */
final class FormOnPage {
  private static final Pattern INPUT = Pattern.compile("<input [^>]*>");
  private static final Pattern NAME = Pattern.compile(" name=\"([^\"]*)\"");
  private static final Pattern VALUE = Pattern.compile(" value=\"([^\"]*)\"");
  private static final Pattern TEXTAREA =
      Pattern.compile("<textarea [^>]*name=\"([^\"]*)\"[^>]*>\n?(.*?)</textarea>", Pattern.DOTALL);
  private static final Pattern SELECT =
      Pattern.compile("<select [^>]*name=\"([^\"]*)\".*?</select>", Pattern.DOTALL);
  private static final Pattern CHOSEN = Pattern.compile("<option value=\"([^\"]*)\" selected");

  private FormOnPage() {}

  static Map<String, List<String>> of(String page) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    each(
        INPUT, page, input -> add(fields, first(NAME, input.group()), first(VALUE, input.group())));
    each(TEXTAREA, page, text -> add(fields, text.group(1), text.group(2)));
    each(SELECT, page, choice -> add(fields, choice.group(1), first(CHOSEN, choice.group())));
    return fields;
  }

  private interface Found {
    void take(Matcher match);
  }

  private static void each(Pattern pattern, String page, Found found) {
    Matcher matcher = pattern.matcher(page);
    while (matcher.find()) {
      found.take(matcher);
    }
  }

  private static String first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? matcher.group(1) : "";
  }

  private static void add(Map<String, List<String>> fields, String name, String value) {
    fields
        .computeIfAbsent(name, any -> new ArrayList<>())
        .add(
            value
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&"));
  }
}
