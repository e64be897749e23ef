// SPDX-License-Identifier: GPL-3.0-or-later
// What ThreadSanitizer cannot see of Qt, which is not built with it: what was done before a signal
// is emitted, a call is queued or a job is given to the thread pool has happened when the slot, the
// call or the job runs. These functions stand in front of Qt's of the same name, say so and pass
// the call on. Part of every test with POSTROOM_SANITIZE=thread and of nothing else; tried by
// threadcheck.cpp.
#include <QMetaMethod>
#include <QMetaType>
#include <QObject>
#include <QThreadPool>

#include <sanitizer/tsan_interface.h>

#include <cstdarg>
#include <cstring>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <vector>

#include <dlfcn.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace testsupport {

namespace {

using QtPrivate::QMetaTypeInterface;
using QtPrivate::QSlotObjectBase;

/// Qt's own function behind ours of the same name.
template <typename Function>
Function *behind(const char *name)
{
    void *const found = dlsym(RTLD_NEXT, name);
    if (!found)
        qFatal("this Qt has no %s", name);
    return reinterpret_cast<Function *>(found);
}

/// Only an address: nothing is read or written there.
void *place(const void *what)
{
    return const_cast<void *>(what);
}

/// The type of an argument on its way to another thread: copied in the one, read and destroyed in
/// the other, after that.
class OrderedType : public QMetaTypeInterface
{
public:
    explicit OrderedType(const QMetaTypeInterface *type)
        : QMetaTypeInterface{type->revision,
                             type->alignment,
                             type->size,
                             type->flags | QMetaType::NeedsConstruction |
                                 QMetaType::NeedsDestruction,
                             0,
                             nullptr,
                             nullptr,
                             nullptr,
                             &OrderedType::copy,
                             nullptr,
                             &OrderedType::destroy,
                             nullptr,
                             nullptr,
                             nullptr,
                             nullptr,
                             nullptr,
                             nullptr}
        , m_type(type)
        , m_name(QByteArray("Ordered_") + type->name)
    {
        name = m_name.constData();
    }

private:
    static void copy(const QMetaTypeInterface *self, void *where, const void *from)
    {
        const QMetaTypeInterface *type = static_cast<const OrderedType *>(self)->m_type;
        if (type->copyCtr)
            type->copyCtr(type, where, from);
        else
            std::memcpy(where, from, type->size);
        __tsan_release(where);
    }
    static void destroy(const QMetaTypeInterface *self, void *where)
    {
        __tsan_acquire(where);
        const QMetaTypeInterface *type = static_cast<const OrderedType *>(self)->m_type;
        if (type->dtor)
            type->dtor(type, where);
    }

    const QMetaTypeInterface *const m_type;
    const QByteArray m_name;
};

/// The signal behind a pointer to it, as QObject::connect() finds it.
QMetaMethod signalOf(const QMetaObject *type, void **signal)
{
    int index = -1;
    void *found[] = {&index, signal};
    for (; type; type = type->superClass()) {
        type->static_metacall(QMetaObject::IndexOfMethod, 0, found);
        if (index >= 0)
            return type->method(type->methodOffset() + index);
    }
    return {};
}

/// The arguments of a signal by their ordered types, ended by 0; empty without arguments. Never
/// deleted: connections point to them.
const std::vector<int> &orderedTypes(const QMetaMethod &signal)
{
    static auto &mutex = *new std::mutex;
    static auto &known = *new std::map<const QMetaTypeInterface *, OrderedType *>;
    static auto &lists = *new std::map<std::pair<const QMetaObject *, int>, std::vector<int>>;
    const std::lock_guard lock(mutex);
    std::vector<int> &list = lists[{signal.enclosingMetaObject(), signal.methodIndex()}];
    if (!list.empty() || signal.parameterCount() == 0)
        return list;
    for (int i = 0; i < signal.parameterCount(); ++i) {
        const QMetaTypeInterface *type = signal.parameterMetaType(i).iface();
        if (!type) {
            list.clear(); // not to be copied: only a direct connection will do
            return list;
        }
        OrderedType *&ordered = known[type];
        if (!ordered)
            ordered = new OrderedType(type);
        list.push_back(QMetaType(ordered).id());
    }
    list.push_back(0);
    return list;
}

/// A slot that runs after what was done before it was made and, of a connection, before the
/// signal's arguments were copied; without arguments before its sender emitted last.
class OrderedSlot : public QSlotObjectBase
{
public:
    OrderedSlot(QSlotObjectBase *slot, const QObject *sender, size_t argumentCount)
        : QSlotObjectBase(&OrderedSlot::run)
        , m_slot(slot)
        , m_sender(sender)
        , m_argumentCount(argumentCount)
    {
        __tsan_release(place(this));
    }

private:
    static void run(int what, QSlotObjectBase *slot, QObject *receiver, void **arguments,
                    bool *isEqual)
    {
        auto *self = static_cast<OrderedSlot *>(slot);
        __tsan_acquire(place(self));
        if (what == Destroy) {
            self->m_slot->destroyIfLastRef();
            delete self;
            return;
        }
        if (what == Call)
            self->call(receiver, arguments);
        else
            *isEqual = self->m_slot->compare(arguments);
        __tsan_release(place(self)); // who destroys it may be another thread
    }
    void call(QObject *receiver, void **arguments)
    {
        for (size_t i = 1; i <= m_argumentCount; ++i)
            __tsan_acquire(arguments[i]);
        if (m_argumentCount == 0 && m_sender)
            __tsan_acquire(place(m_sender));
        m_slot->call(receiver, arguments);
    }

    QSlotObjectBase *const m_slot;
    const QObject *const m_sender; // null: a single call
    const size_t m_argumentCount;
};

} // namespace

} // namespace testsupport

using testsupport::behind;
using testsupport::OrderedSlot;
using testsupport::place;

void QMetaObject::activate(QObject *sender, const QMetaObject *type, int signal, void **arguments)
{
    static auto *const next = behind<void(QObject *, const QMetaObject *, int, void **)>(
        "_ZN11QMetaObject8activateEP7QObjectPKS_iPPv");
    __tsan_release(place(sender));
    next(sender, type, signal, arguments);
}

bool QMetaObject::invokeMethodImpl(QObject *object, QtPrivate::QSlotObjectBase *slot,
                                   Qt::ConnectionType type, void *result)
{
    static auto *const next =
        behind<bool(QObject *, QtPrivate::QSlotObjectBase *, Qt::ConnectionType, void *)>(
            "_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseE"
            "N2Qt14ConnectionTypeEPv");
    return next(object, new OrderedSlot(slot, nullptr, 0), type, result);
}

QMetaObject::Connection QObject::connectImpl(const QObject *sender, void **signal,
                                             const QObject *receiver, void **slotPointer,
                                             QtPrivate::QSlotObjectBase *slot,
                                             Qt::ConnectionType type, const int *types,
                                             const QMetaObject *senderType)
{
    static auto *const next = behind<QMetaObject::Connection(
        const QObject *, void **, const QObject *, void **, QtPrivate::QSlotObjectBase *,
        Qt::ConnectionType, const int *, const QMetaObject *)>(
        "_ZN7QObject11connectImplEPKS_PPvS1_S3_PN9QtPrivate15QSlotObjectBaseE"
        "N2Qt14ConnectionTypeEPKiPK11QMetaObject");
    size_t count = 0;
    const int kind = type & Qt::BlockingQueuedConnection;
    if (kind == Qt::AutoConnection || kind == Qt::QueuedConnection) {
        const QMetaMethod method = testsupport::signalOf(senderType, signal);
        const std::vector<int> &ordered = testsupport::orderedTypes(method);
        if (!ordered.empty()) {
            types = ordered.data();
            count = ordered.size() - 1;
        }
    }
    return next(sender, signal, receiver, slotPointer, new OrderedSlot(slot, sender, count), type,
                types, senderType);
}

void QThreadPool::start(std::function<void()> job, int priority)
{
    static auto *const next = behind<void(QThreadPool *, std::function<void()>, int)>(
        "_ZN11QThreadPool5startESt8functionIFvvEEi");
    // A mere pointer: Qt alone moves it, so that nothing of it is read before the order is told.
    auto *const given = new std::function<void()>(std::move(job));
    __tsan_release(place(given));
    next(
        this,
        [given] {
            __tsan_acquire(place(given));
            const std::unique_ptr<std::function<void()>> mine(given);
            (*mine)();
        },
        priority);
}

/// Event loops wake each other by it. Made behind the back of ThreadSanitizer, which would take all
/// that was done before a waking for seen by whoever wakes, whatever it wakes for.
extern "C" int eventfd(unsigned int count, int flags) noexcept
{
    return static_cast<int>(syscall(SYS_eventfd2, count, flags));
}

/// A program is started in a child that shares our memory until then. ThreadSanitizer takes that
/// for a fork, after which it would look away for good: so this is the C library's own function.
extern "C" int clone(int (*run)(void *), void *stack, int flags, void *argument, ...) noexcept
{
    va_list more;
    va_start(more, argument);
    void *const parentId = va_arg(more, void *);
    void *const tls = va_arg(more, void *);
    void *const childId = va_arg(more, void *);
    va_end(more);
    using Clone = int(int (*)(void *), void *, int, void *, ...);
    static auto *const next =
        reinterpret_cast<Clone *>(dlsym(dlopen("libc.so.6", RTLD_NOW | RTLD_NOLOAD), "clone"));
    return next(run, stack, flags, argument, parentId, tls, childId);
}
