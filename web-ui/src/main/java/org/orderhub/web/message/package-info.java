/** The pages of e-mails: the log, templates, and the addresses nothing is sent to. */
@NullMarked
package org.orderhub.web.message;

import org.jspecify.annotations.NullMarked;
