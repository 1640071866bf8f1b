namespace GrassrootsDemocracy.Voting.Deciding;

// Looks for a placement of all tokens that answers a question with yes. A box says how many tokens of each doubt are at
// least and at most on each reading. In a box every form has an exact upper bound; where the question fails on all of
// them the box is empty, where one placement is good enough the answer is yes, and else the box is cut in two.
internal sealed class DoubtSearch
{
    // Each pass narrows a box a little more; what is left after these is cut.
    private const int MostPasses = 16;

    private readonly Question _question;
    private readonly FormTable _table;
    private readonly Stack<DoubtBox> _boxes = new();
    private readonly bool[] _signs;
    private readonly Trial _trial;

    public DoubtSearch(Weighing weighing, Question question)
    {
        _question = question;
        _table = new(weighing, question);
        _signs = new bool[_table.Asked];
        _trial = new(_table, question);
        _boxes.Push(DoubtBox.Whole(_table));
    }

    public Placement? Witness => _trial.Witness;

    public void Pin(Doubt doubt, Placement placement)
    {
        var box = _boxes.Peek();
        var index = _table.IndexOf(doubt);
        for (var option = _table.First(index); option < _table.First(index + 1); option++)
        {
            box.Least[option] = box.Most[option] = placement.Tokens[option];
        }
    }

    public Possible Run(int mostNodes)
    {
        for (var nodes = 0; _boxes.TryPop(out var box); nodes++)
        {
            if (nodes == mostNodes)
            {
                return Possible.NotProven;
            }

            if (!Narrowed(box))
            {
                continue;
            }

            if (_trial.Of(box, _signs))
            {
                return Possible.Yes;
            }

            Split(box);
        }

        return Possible.No;
    }

    // False when no placement in the box can be good.
    private bool Narrowed(DoubtBox box)
    {
        for (var pass = 0; ; pass++)
        {
            if (!box.Tighten(_table) || !Bound(box))
            {
                return false;
            }

            if (pass == MostPasses || !NarrowOnce(box, out var isEmpty))
            {
                return true;
            }

            if (isEmpty)
            {
                return false;
            }
        }
    }

    private bool Bound(DoubtBox box)
    {
        for (var form = 0; form < _table.Forms; form++)
        {
            _table.Bound(box, form);
            if (form >= _table.Asked && _table.Upper[form] < 0)
            {
                return false;
            }
        }

        for (var form = 0; form < _signs.Length; form++)
        {
            _signs[form] = _table.Upper[form] >= 0;
        }

        return _question.Holds(_signs);
    }

    // A form without which the question is lost says how many tokens can be on a reading that is bad for it.
    private bool NarrowOnce(DoubtBox box, out bool isEmpty)
    {
        isEmpty = false;
        var hasNarrowed = false;
        for (var form = 0; form < _table.Forms; form++)
        {
            if (!IsNeeded(form))
            {
                continue;
            }

            for (var doubt = 0; doubt < _table.Doubts; doubt++)
            {
                hasNarrowed |= _table.Narrow(box, form, doubt, ref isEmpty);
                if (isEmpty)
                {
                    return true;
                }
            }
        }

        return hasNarrowed;
    }

    private bool IsNeeded(int form)
    {
        if (form >= _table.Asked)
        {
            return true;
        }

        if (!_signs[form])
        {
            return false;
        }

        _signs[form] = false;
        var isLost = !_question.Holds(_signs);
        _signs[form] = true;
        return isLost;
    }

    // Cuts where the forms that are still needed disagree most. Where they all want the same, that was tried.
    private void Split(DoubtBox box)
    {
        var (option, least, most) = _trial.Widest(box);
        if (option >= 0)
        {
            var middle = least + ((most - least - 1) / 2);
            _boxes.Push(box.With(option, box.Least[option], middle));
            _boxes.Push(box.With(option, middle + 1, box.Most[option]));
        }
    }
}
