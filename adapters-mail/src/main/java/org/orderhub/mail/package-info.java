/** Sends e-mail by SMTP. */
@NullMarked
package org.orderhub.mail;

import org.jspecify.annotations.NullMarked;
