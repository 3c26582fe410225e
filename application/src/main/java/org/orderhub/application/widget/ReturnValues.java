package org.orderhub.application.widget;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.shared.Actor;
import org.orderhub.domain.widget.WidgetRequest;

/** Takes in the values that a vendor returns: all of them, or none when one is wrong. */
public interface ReturnValues {
  RequestResult returnValues(Command command);

  /**
   * @param values as partners write them, by the names of the fields
   */
  record Command(
      RequestChoice choice,
      Map<String, @Nullable String> values,
      WidgetRequest.Owners owners,
      Actor by) {
    public Command(
        RequestChoice choice,
        Map<String, @Nullable String> values,
        WidgetRequest.Owners owners,
        Actor by) {
      this.choice = choice;
      this.values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
      this.owners = owners;
      this.by = by;
    }
  }
}
