using System.Collections;

namespace GrassrootsDemocracy.Liaison.Appeals;

// What came one after the other, the last on top. It never changes: what is put on top shares all below. It knows a number of all
// that is in it, so that two which differ somewhere far below need not be gone through each time.
internal sealed class AppealStack<T> : IEnumerable<T>
    where T : notnull
{
    private readonly T? _top;
    private readonly AppealStack<T>? _below;
    private readonly int _all;

    private AppealStack() { }

    private AppealStack(T top, AppealStack<T> below) =>
        (_top, _below, _all) = (top, below, HashCode.Combine(below._all, top));

    public static AppealStack<T> Empty { get; } = new();

    public bool IsEmpty => _below is null;

    public T? Peek() => _top;

    public AppealStack<T> Push(T top) => new(top, this);

    public AppealStack<T> Pop() => _below ?? this;

    // What they share lies below, so that only what was put on top of it since is looked at.
    public bool IsSame(AppealStack<T> other)
    {
        var own = this;
        while (!ReferenceEquals(own, other))
        {
            if (own._all != other._all || own.IsEmpty || other.IsEmpty || !own._top!.Equals(other._top))
            {
                return false;
            }

            (own, other) = (own._below!, other._below!);
        }

        return true;
    }

    public IEnumerator<T> GetEnumerator()
    {
        for (var at = this; !at.IsEmpty; at = at._below!)
        {
            yield return at._top!;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
