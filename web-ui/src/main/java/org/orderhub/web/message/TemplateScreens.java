package org.orderhub.web.message;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.orderhub.application.message.Templates;
import org.orderhub.domain.message.Contents;
import org.orderhub.domain.message.Template;
import org.orderhub.domain.message.WordingProblem;
import org.orderhub.web.shared.Form;

/** The pages on which templates are edited. */
@CheckedTemplate(basePath = "message")
final class TemplateScreens {
  private TemplateScreens() {}

  static native TemplateInstance templates(List<Template> templates);

  /**
   * The editor.
   *
   * @param address of the template; empty for a new one
   * @param order an order to try it on; empty when there is none
   * @param isStale whether somebody else made a version meanwhile
   */
  static native TemplateInstance edit(
      String address,
      Form form,
      List<WordingRow> rows,
      String order,
      List<Templates.Edition> editions,
      boolean isStale);

  /** What an e-mail would say, for a frame. */
  static native TemplateInstance preview(Contents contents);

  /**
   * Why there is nothing to show, for a frame.
   *
   * @param reason empty when there are problems
   */
  static native TemplateInstance noPreview(List<WordingProblem> problems, String reason);
}
