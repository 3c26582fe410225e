package org.orderhub.web.widget;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.orderhub.application.widget.Widgets;
import org.orderhub.domain.widget.Widget;
import org.orderhub.web.shared.Form;

/** The pages on which widgets are built. */
@CheckedTemplate(basePath = "widget")
final class WidgetTemplates {
  private WidgetTemplates() {}

  static native TemplateInstance list(List<Widget> widgets);

  /**
   * The builder.
   *
   * @param address of the widget; empty for a new one
   * @param isStale whether somebody else made a version meanwhile
   */
  static native TemplateInstance build(
      String address,
      Form form,
      List<BuilderRow> rows,
      Preview preview,
      List<Widgets.Edition> editions,
      boolean isStale);
}
