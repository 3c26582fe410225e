/** E-mails, their templates and the addresses nothing is sent to, by REST. */
@NullMarked
package org.orderhub.rest.message;

import org.jspecify.annotations.NullMarked;
