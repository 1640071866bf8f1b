namespace GrassrootsDemocracy.Liaison;

// One trait of everybody: a number for each person into the values that there are; nothing beyond the last described.
internal sealed class TraitColumn
{
    private const int Unknown = -1;
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _words = [];
    private readonly List<int> _values = [];

    public void Set(int person, string value)
    {
        if (!_numbers.TryGetValue(value, out var number))
        {
            number = _numbers.Count;
            _numbers.Add(value, number);
            _words.Add(value);
        }

        while (_values.Count <= person)
        {
            _values.Add(Unknown);
        }

        _values[person] = number;
    }

    public int? Of(int person) =>
        person < _values.Count && _values[person] is var value and not Unknown ? value : null;

    public string? ValueOf(int person) => Of(person) is { } number ? _words[number] : null;

    public TraitColumn Copy()
    {
        var copy = new TraitColumn();
        foreach (var (value, number) in _numbers)
        {
            copy._numbers.Add(value, number);
        }

        copy._words.AddRange(_words);
        copy._values.AddRange(_values);
        return copy;
    }
}
