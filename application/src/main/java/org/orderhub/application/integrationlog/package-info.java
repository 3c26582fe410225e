/** Warnings about partners' data: whom, what and where they name that is not there. */
@NullMarked
package org.orderhub.application.integrationlog;

import org.jspecify.annotations.NullMarked;
