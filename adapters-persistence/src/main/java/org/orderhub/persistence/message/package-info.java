/** E-mails, their queue and their templates in PostgreSQL. */
@NullMarked
package org.orderhub.persistence.message;

import org.jspecify.annotations.NullMarked;
