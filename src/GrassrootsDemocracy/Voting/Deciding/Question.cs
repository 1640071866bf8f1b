namespace GrassrootsDemocracy.Voting.Deciding;

// What is asked of the numbers: forms put together by "at least so many of these". Such a question can only turn to yes
// when a form grows, so that bounds of the forms bound the answer; and its opposite is such a question again.
internal sealed class Question
{
    private readonly Form _form;
    private readonly int _least;
    private readonly Question[]? _parts;

    private Question(Form form) => _form = form;

    private Question(int least, Question[] parts) => (_least, _parts) = (least, parts);

    // A sign without a form of its own.
    public static Question Always { get; } = new(0, []);

    public static Question Never { get; } = new(1, []);

    public static implicit operator Question(Form form) => new(form);

    public static Question AtLeast(int least, params IEnumerable<Question> parts) => new(least, [.. parts]);

    public static Question All(params Question[] parts) => new(parts.Length, parts);

    public static Question Any(params Question[] parts) => new(1, parts);

    // A part reaches a threshold of a whole; nothing reaches one of an empty whole.
    public static Question Reaches(int part, int whole, Threshold threshold) =>
        All(Form.AtLeast(whole, 1), Form.Reaches(part, whole, threshold));

    public Question Not() =>
        _parts is null
            ? new(_form.Not())
            : new(_parts.Length - _least + 1, Array.ConvertAll(_parts, part => part.Not()));

    public bool Holds(ReadOnlySpan<long> numbers)
    {
        if (_parts is null)
        {
            return _form.At(numbers) >= 0;
        }

        var found = 0;
        foreach (var part in _parts)
        {
            found += part.Holds(numbers) ? 1 : 0;
        }

        return found >= _least;
    }

    // The forms in the order in which their signs are read.
    public void FormsTo(List<Form> forms)
    {
        if (_parts is null)
        {
            forms.Add(_form);
            return;
        }

        foreach (var part in _parts)
        {
            part.FormsTo(forms);
        }
    }

    public bool Holds(ReadOnlySpan<bool> signs)
    {
        var next = 0;
        return Holds(signs, ref next);
    }

    private bool Holds(ReadOnlySpan<bool> signs, ref int next)
    {
        if (_parts is null)
        {
            return signs[next++];
        }

        var found = 0;
        foreach (var part in _parts)
        {
            found += part.Holds(signs, ref next) ? 1 : 0;
        }

        return found >= _least;
    }
}
