using System.Runtime.InteropServices;

namespace GrassrootsDemocracy.Liaison;

// The contacts of one kind in compressed rows: for each who was to be reached, in the order of days.
internal sealed class ContactRows
{
    private readonly int _first;
    private readonly int[] _offsets;
    private readonly ContactCode[] _codes;

    private ContactRows(int first, int[] offsets, ContactCode[] codes)
    {
        _first = first;
        _offsets = offsets;
        _codes = codes;
    }

    public int Count => _codes.Length;

    public int First => _first;

    public int Rows => _offsets.Length - 1;

    public static ContactRows Of(ReadOnlySpan<int> to, ReadOnlySpan<ContactCode> contacts, LinkRows links)
    {
        if (to.IsEmpty)
        {
            return new(0, [0], []);
        }

        var (least, most) = (int.MaxValue, 0);
        foreach (var node in to)
        {
            least = Math.Min(least, node);
            most = Math.Max(most, node);
        }

        var offsets = new int[most - least + 2];
        foreach (var node in to)
        {
            offsets[node - least + 1]++;
        }

        for (var row = 1; row < offsets.Length; row++)
        {
            offsets[row] += offsets[row - 1];
        }

        int[] next = [.. offsets];
        var codes = new ContactCode[to.Length];
        for (var i = 0; i < to.Length; i++)
        {
            var code = contacts[i];
            codes[next[to[i] - least]++] = links.IsLinked(to[i], code.From, code.Day)
                ? code.WithCredit()
                : code;
        }

        for (var row = 0; row + 1 < offsets.Length; row++)
        {
            MemoryMarshal.Cast<ContactCode, ulong>(codes.AsSpan(offsets[row]..offsets[row + 1])).Sort();
        }

        return new(least, offsets, codes);
    }

    public ReadOnlySpan<ContactCode> All => _codes;

    public bool Has(int node)
    {
        var row = node - _first;
        return row >= 0 && row < Rows && _offsets[row] < _offsets[row + 1];
    }

    public ReadOnlySpan<ContactCode> Of(int node)
    {
        var row = node - _first;
        return row < 0 || row >= Rows ? [] : _codes.AsSpan(_offsets[row].._offsets[row + 1]);
    }
}
