/** Writing e-mails from templates, sending them, and knowing what became of each. */
@NullMarked
package org.orderhub.application.message;

import org.jspecify.annotations.NullMarked;
