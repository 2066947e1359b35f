namespace ItaSite.Screening;

/// <summary>
/// Finds citizen numbers whose parts stand in cells or boxes, or are parted by spaces or the end of a line: what could
/// as well be small numbers side by side, so that the text around decides.
/// </summary>
internal static class LooseCitizenNumbers
{
    private const DigitGap Anything =
        DigitGap.InBoxes
        | DigitGap.Dot
        | DigitGap.Comma
        | DigitGap.Slash
        | DigitGap.Underscore
        | DigitGap.LineEnd
        | DigitGap.Row
        | DigitGap.Mark;

    private const DigitGap Free = DigitGap.Apart | DigitGap.Cell | DigitGap.Row | DigitGap.LineEnd | DigitGap.Mark;

    private const int LongestPageNumber = 3;
    private const int LengthOfPhone = 10;

    /// <summary>So many different ones are not all right by chance.</summary>
    private const int Enough = 3;

    /// <summary>More lines than that with numbers side by side are a table of figures.</summary>
    private const int FewRows = 3;

    private enum Look
    {
        Boxes,
        Cells,
        Spaces,
        Lines,
    }

    public static IReadOnlyList<(int First, int Last)> In(DigitGroups groups)
    {
        List<(Look Look, int First, int Last, string Digits)>? all = null;
        for (var first = 0; first < groups.Count; first++)
        {
            if (Of(groups, first) is not var (look, last))
                continue;

            all ??= [];
            all.Add((look, first, last, groups.Digits(first, last)));
        }

        return all is null
            ? []
            : [.. all.GroupBy(found => found.Look).SelectMany(alike => Believed(groups, [.. alike]))];
    }

    /// <summary>Of people's numbers every one is right; of others that only look so, one in ten.</summary>
    private static IEnumerable<(int First, int Last)> Believed(
        DigitGroups groups,
        List<(Look Look, int First, int Last, string Digits)> alike
    )
    {
        var right = alike.Where(found => CitizenNumbers.IsValid(found.Digits)).ToList();
        var areAllRight = right.Count == alike.Count;
        var isCertain = areAllRight && right.Select(found => found.Digits).Distinct().Take(Enough).Count() == Enough;
        var rows = areAllRight && !isCertain ? RowsOfFigures(groups) : 0;
        return right
            .Where(found =>
                isCertain
                || CitizenWords.Announce(groups.Text, groups.Start(found.First), CitizenWords.FarBefore)
                || (areAllRight && IsPlausible(groups, found.Look, found.First, found.Last, rows))
            )
            .Select(found => (found.First, found.Last));
    }

    private static (Look Look, int Last)? Of(DigitGroups groups, int first)
    {
        if (groups.Length(first) == 1 && BoxesFrom(groups, first) is { } boxes)
            return (Look.Boxes, boxes);

        var printed = first + CitizenNumbers.Printed.Length - 1;
        if (
            groups.Have(first, CitizenNumbers.Printed, DigitGap.InBoxes | DigitGap.Comma)
            && CellsBetween(groups, first, printed)
        )
            return (Look.Cells, printed);

        var last = EndOfLine(groups, first, out var length, CitizenNumbers.Length);
        if (length == CitizenNumbers.Length)
            return last > first && (groups.Before(first) & Free) != 0 && (groups.After(last) & Free) != 0
                ? (Look.Spaces, last)
                : null;

        // What is parted by dashes has one at the end of the line, too.
        return
            length < CitizenNumbers.Length
            && groups.After(last) == DigitGap.LineEnd
            && !HasDash(groups, first, last)
            && IsAlone(groups.Before(first))
            ? OverLineEnd(groups, last + 1, CitizenNumbers.Length - length)
            : null;
    }

    private static (Look Look, int Last)? OverLineEnd(DigitGroups groups, int next, int missing)
    {
        var last = EndOfLine(groups, next, out var length, missing);
        if (length != missing || HasDash(groups, next, last))
            return null;

        // Numbers that fill line after line are a column; a page's own number may follow.
        var isEnd =
            IsAlone(groups.After(last))
            || ((groups.After(last) & Free) != 0 && groups.Length(last + 1) <= LongestPageNumber);
        return isEnd ? (Look.Lines, last) : null;
    }

    private static bool IsAlone(DigitGap gap) => gap is DigitGap.Apart or DigitGap.Cell or DigitGap.Mark;

    private static bool HasDash(DigitGroups groups, int first, int last)
    {
        for (var group = first; group < last; group++)
        {
            if (groups.After(group) == DigitGap.Dash)
                return true;
        }

        return false;
    }

    /// <summary>Thirteen digits, each alone, and no more of them.</summary>
    private static int? BoxesFrom(DigitGroups groups, int first)
    {
        var gap = groups.After(first);
        if ((gap & Anything) == 0 || (first > 0 && groups.Length(first - 1) == 1 && IsAlike(groups.Before(first), gap)))
            return null;

        var last = first;
        while (last + 1 < groups.Count && groups.Length(last + 1) == 1 && GoesOn(groups, first, last, gap))
            last++;

        return last - first + 1 == CitizenNumbers.Length ? last : null;
    }

    /// <summary>Some leave more room between the groups of a number than between its digits.</summary>
    private static bool GoesOn(DigitGroups groups, int first, int last, DigitGap gap) =>
        IsAlike(groups.After(last), gap)
        || (groups.After(last) == DigitGap.Mark && last - first + 1 < CitizenNumbers.Length);

    private static bool IsAlike(DigitGap one, DigitGap other) =>
        one == other || ((one & DigitGap.InBoxes) != 0 && (other & DigitGap.InBoxes) != 0);

    private static bool CellsBetween(DigitGroups groups, int first, int last)
    {
        for (var group = first; group < last; group++)
        {
            if ((groups.After(group) & (DigitGap.Cell | DigitGap.Comma)) != 0)
                return true;
        }

        return false;
    }

    /// <param name="most">With more digits than these nobody asks where the line ends: it may be a book long.</param>
    private static int EndOfLine(DigitGroups groups, int first, out int length, int most = int.MaxValue)
    {
        var last = first;
        length = groups.Length(first);
        while (length <= most && (groups.After(last) & (DigitGap.Space | DigitGap.Dash)) != 0)
            length += groups.Length(++last);

        return last;
    }

    private static bool IsPlausible(DigitGroups groups, Look look, int first, int last, int rows)
    {
        if (
            OtherNumbers.Announce(groups.Text, groups.Start(first))
            || HeadsOfNumbers.StandBefore(groups.Text, groups.Start(first))
        )
            return false;

        if (look is Look.Boxes or Look.Cells)
            return !HeadsOfNumbers.SayAmounts(groups.Text, groups.Start(first), last - first + 1);

        return rows <= FewRows
            && !HeadsOfNumbers.IsUnit(groups.Text, groups.End(last))
            && !HoldsYear(groups, first, last);
    }

    private static bool HoldsYear(DigitGroups groups, int first, int last)
    {
        for (var group = first; group <= last; group++)
        {
            if (
                groups.Length(group) == 4
                && int.Parse(groups.Digits(group, group)) is (>= 2400 and < 2700) or (>= 1900 and < 2100)
            )
                return true;
        }

        return false;
    }

    /// <summary>In plain text too, a table's lines hold several numbers side by side each.</summary>
    private static int RowsOfFigures(DigitGroups groups)
    {
        var rows = 0;
        for (var group = 0; group < groups.Count; group++)
        {
            var (first, length) = (group, groups.Length(group));
            while (groups.After(group) == DigitGap.Space)
                length += groups.Length(++group);

            if (group - first >= 2 && length != LengthOfPhone && length != CitizenNumbers.Length)
                rows++;
        }

        return rows;
    }
}
