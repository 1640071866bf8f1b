using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Liaison;

// Whether those named by a link exist and have a role of its kind; one pass over millions.
internal sealed class RoleCheck
{
    private readonly LinkKind _kind;
    private readonly bool[] _isFrom;
    private readonly bool[] _isTo;

    public RoleCheck(LinkKind kind, List<Label> roles)
    {
        _kind = kind;
        _isFrom = [.. roles.Select(role => kind.From.Contains(role))];
        _isTo = [.. roles.Select(role => kind.To.Contains(role))];
    }

    public void Check(List<byte> roleOf, ReadOnlySpan<int> from, ReadOnlySpan<int> to)
    {
        var roles = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(roleOf);
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

    private ArgumentException Refused(int node, string name) =>
        new(
            FormattableString.Invariant(
                $"Number {node} has no role that \"{_kind}\" allows there, or there is none."
            ),
            name
        );
}
