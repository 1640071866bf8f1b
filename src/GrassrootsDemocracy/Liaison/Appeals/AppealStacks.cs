using System.Collections.Immutable;

namespace GrassrootsDemocracy.Liaison.Appeals;

// Whether two stacks hold the same: what they share lies below, so that only what was put on top of it since is looked at.
internal static class AppealStacks
{
    public static bool AreSame<T>(ImmutableStack<T> some, ImmutableStack<T> others)
    {
        while (!ReferenceEquals(some, others))
        {
            if (
                some.IsEmpty
                || others.IsEmpty
                || !EqualityComparer<T>.Default.Equals(some.Peek(), others.Peek())
            )
            {
                return false;
            }

            (some, others) = (some.Pop(), others.Pop());
        }

        return true;
    }
}
