/** Taking in orders, services and appointments from outside. */
@NullMarked
package org.orderhub.application.intake;

import org.jspecify.annotations.NullMarked;
