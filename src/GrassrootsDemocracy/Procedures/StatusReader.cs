namespace GrassrootsDemocracy.Procedures;

// Says where a stage stands, from the same occurrences that its lines were written from.
internal sealed class StatusReader(Schedule schedule, ProcedureStage stage, LocalDate on)
{
    private readonly StageJudge _judge = new(schedule, stage, on);

    public StageStatus Read()
    {
        var (state, next) = StateNow();
        var first = schedule.FirstDay(stage.Stage);
        var lines = _judge.Lines();
        var last = next ?? schedule.FixedDayOf(stage.Stage) ?? schedule.LastDay(stage.Stage);
        if (state is StageState.Waiting or StageState.Due && stage.Answers.Norm is null && first > last)
        {
            lines.Add(WindowLine.Of(stage, first.Value, last!.Value));
        }

        return new(stage, state, [.. lines])
        {
            IsNeeded = stage.IsNeeded,
            DoneOn = schedule.DayOfAct(stage.Stage),
            Earliest = first,
            Latest = last,
            IsFirm = (next ?? schedule.FixedDayOf(stage.Stage)) is not null,
            Unanswered = [.. Open().Select(occurrence => occurrence.Reference).OfType<string>()],
        };
    }

    // The occurrence that is most late, with its last day and the day it was done, or today.
    public (LocalDate LastDay, LocalDate Now, bool IsDone)? Late() =>
        _judge
            .All.Where(occurrence => !occurrence.IsRepeat && !occurrence.IsStray)
            .Where(occurrence => occurrence.Act is not null || IsAsked(occurrence))
            .Select(occurrence =>
                (Last: _judge.LastDayOf(occurrence).Exact, Now: occurrence.Act?.Day ?? on, occurrence.Act)
            )
            .Where(each => each.Now > each.Last)
            .OrderByDescending(each => Period.DaysBetween(each.Last!.Value, each.Now))
            .Select(each =>
                ((LocalDate LastDay, LocalDate Now, bool IsDone)?)
                    (each.Last!.Value, each.Now, each.Act is not null)
            )
            .FirstOrDefault();

    private bool IsAsked(Occurrence occurrence) => occurrence.Answered is not null || stage.IsNeeded == true;

    private IEnumerable<Occurrence> Open() =>
        _judge.All.Where(occurrence => occurrence is { Act: null, Answered: not null });

    private (StageState State, LocalDate? Last) StateNow()
    {
        if (stage.Answers.Norm is { Value: var asked })
        {
            return Answering(asked);
        }

        var day = _judge.LastDayOf(_judge.All[0]);
        var last = day.Exact ?? schedule.FixedDayOf(stage.Stage);
        var isOver = on > (day.Latest ?? schedule.FixedDayOf(stage.Stage));
        if (_judge.All[0].Act is not null)
        {
            return (StageState.Done, last);
        }

        var isNeeded = stage.IsNeeded;
        if ((isNeeded == false && !stage.IsOptional) || (stage.IsOptional && isOver))
        {
            return (StageState.NotNeeded, last);
        }

        if (isNeeded is null)
        {
            return (StageState.Waiting, last);
        }

        return isOver ? (StageState.Overdue, last)
            : on < schedule.FirstDay(stage.Stage) || stage.Before.Any(IsMissing) ? (StageState.Waiting, last)
            : (StageState.Due, last);
    }

    private (StageState State, LocalDate? Last) Answering(Label asked)
    {
        var open = Open().Select(_judge.LastDayOf).ToList();
        if (open.Count > 0)
        {
            return (
                on > open.Min(each => each.Latest) ? StageState.Overdue : StageState.Due,
                open.Min(each => each.Exact)
            );
        }

        if (_judge.All.Exists(occurrence => occurrence.Answered is not null))
        {
            return (StageState.Done, null);
        }

        // Nothing has been asked; whether something still can be decides if there is anything to wait for.
        var isOver = on > schedule.LastDayOf(asked).Latest;
        return (isOver ? StageState.NotNeeded : StageState.Waiting, null);
    }

    private bool IsMissing(Label before) =>
        schedule.Procedure.Find(before) is { } known
        && schedule.DayOfAct(before) is null
        && known.IsNeeded != false;
}
