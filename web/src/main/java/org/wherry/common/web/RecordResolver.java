package org.wherry.common.web;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotWritableException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;

/**
 * Lets a page read the parts of a record as it reads those of a bean, {@code #{row.title}}.
 *
 * <p>Expression Language learns this itself in Jakarta EE 11; then this class can go.
 */
public class RecordResolver extends ELResolver {

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        Method accessor = accessor(base, property);
        if (accessor == null) {
            return null;
        }
        context.setPropertyResolved(base, property);
        try {
            return accessor.invoke(base);
        } catch (ReflectiveOperationException e) {
            throw new ELException("The part " + property + " of a record cannot be read", e);
        }
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        Method accessor = accessor(base, property);
        if (accessor == null) {
            return null;
        }
        context.setPropertyResolved(base, property);
        return accessor.getReturnType();
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        if (accessor(base, property) != null) {
            throw new PropertyNotWritableException("A record does not change: " + property);
        }
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        boolean part = accessor(base, property) != null;
        context.setPropertyResolved(part);
        return part;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return base instanceof Record ? Object.class : null;
    }

    private static Method accessor(Object base, Object property) {
        if (base instanceof Record && property != null) {
            for (RecordComponent part : base.getClass().getRecordComponents()) {
                if (part.getName().equals(property.toString())) {
                    Method accessor = part.getAccessor();
                    return accessor.trySetAccessible() ? accessor : null;
                }
            }
        }
        return null;
    }
}
