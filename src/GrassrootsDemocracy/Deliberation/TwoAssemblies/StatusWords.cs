using System.Diagnostics;

namespace GrassrootsDemocracy.Deliberation.TwoAssemblies;

// What became of a motion, as a word in a sentence.
internal sealed record StatusWords(MotionStatus Status) : Readable
{
    public override string ToString(Language language) =>
        (
            Status switch
            {
                MotionStatus.Undetermined => new Words("undetermined", "不能确定"),
                MotionStatus.Adopted => new Words("adopted", "通过"),
                MotionStatus.NotAdopted => new Words("not adopted", "未通过"),
                MotionStatus.CannotDecide => new Words("too few were there to decide", "到会不足，不能表决"),
                MotionStatus.Void => new Words("void", "表决无效"),
                _ => throw new UnreachableException(),
            }
        ).In(language);
}
