using System.Runtime.InteropServices;

namespace GrassrootsDemocracy.Liaison;

// Whether those named by a link exist and have a role of its kind; one pass over millions.
internal sealed class RoleCheck
{
    private const int Few = 64;
    private readonly LinkKind _kind;
    private readonly bool[] _isFrom;
    private readonly bool[] _isTo;

    public RoleCheck(LinkKind kind, List<Label> roles)
    {
        _kind = kind;
        _isFrom = [.. roles.Select(role => kind.From.Contains(role))];
        _isTo = [.. roles.Select(role => kind.To.Contains(role))];
    }

    public void Check(List<byte> roleOf, ReadOnlySpan<int> from, ReadOnlySpan<int> to, LinkLook look)
    {
        if (from.Length < Few || !AreApart(CollectionsMarshal.AsSpan(roleOf), from.Length, look))
        {
            Check(roleOf, from, to);
        }
    }

    public void Check(List<byte> roleOf, ReadOnlySpan<int> from, ReadOnlySpan<int> to)
    {
        var roles = CollectionsMarshal.AsSpan(roleOf);
        for (var i = 0; i < from.Length; i++)
        {
            if (from[i] == to[i])
            {
                throw new ArgumentException("Nobody is linked to himself.", nameof(to));
            }

            if (from[i] < 0 || from[i] >= roles.Length || !_isFrom[roles[from[i]]])
            {
                throw Refused(from[i], nameof(from));
            }

            if (to[i] < 0 || to[i] >= roles.Length || !_isTo[roles[to[i]]])
            {
                throw Refused(to[i], nameof(to));
            }
        }
    }

    // Whether the extremes alone say that all is well: both sides lie apart, and whoever is between has the right role.
    private bool AreApart(ReadOnlySpan<byte> roles, int links, LinkLook look) =>
        look is { LeastFrom: >= 0, LeastTo: >= 0 }
        && Math.Max(look.MostFrom, look.MostTo) < roles.Length
        && (look.MostFrom < look.LeastTo || look.MostTo < look.LeastFrom)
        && Math.Max(look.MostFrom - look.LeastFrom, look.MostTo - look.LeastTo) / Few <= links
        && AreAll(_isFrom, roles[look.LeastFrom..(look.MostFrom + 1)])
        && AreAll(_isTo, roles[look.LeastTo..(look.MostTo + 1)]);

    private static bool AreAll(bool[] allowed, ReadOnlySpan<byte> roles)
    {
        while (!roles.IsEmpty)
        {
            if (!allowed[roles[0]])
            {
                return false;
            }

            var next = roles.IndexOfAnyExcept(roles[0]);
            roles = next < 0 ? [] : roles[next..];
        }

        return true;
    }

    private ArgumentException Refused(int node, string name) =>
        new(
            FormattableString.Invariant(
                $"Number {node} has no role that \"{_kind}\" allows there, or there is none."
            ),
            name
        );
}
