/** The integration log in PostgreSQL. */
@NullMarked
package org.orderhub.persistence.integrationlog;

import org.jspecify.annotations.NullMarked;
