using ItaSite.Tables;

namespace ItaSite.Drawing;

/// <summary>Where the boxes and lines of an organisation chart stand; of a part of it as of the whole.</summary>
/// <param name="Anchor">Where a line from above meets it.</param>
internal sealed record OrganisationPlan(
    IReadOnlyList<OrganisationBox> Boxes,
    IReadOnlyList<OrganisationLine> Lines,
    double Width,
    double Height,
    double Anchor
)
{
    private const double Across = 16;
    private const double Down = 40;
    private const double DownInColumn = 12;
    private const double Indent = 22;
    private const int MostStaff = 4;
    private static readonly double[] BoxWidths = [200, 176, 150, 136];

    /// <summary>The boxes that a line from above leads to.</summary>
    public IReadOnlyList<OrganisationBox> Roots { get; private init; } = [Boxes[0]];

    /// <summary>Units stand side by side as deep as there is room; from there down they hang in columns.</summary>
    public static OrganisationPlan Of(OrganisationTree tree, double width)
    {
        OrganisationPlan? plan = null;
        for (var levels = OrganisationTree.MostLevels; levels >= 0; levels--)
        {
            foreach (var box in BoxWidths)
            {
                plan = OfTops(tree, levels, box);
                if (plan.Width <= width)
                    return plan;
            }
        }

        return plan!;
    }

    private static OrganisationPlan OfTops(OrganisationTree tree, int levels, double box)
    {
        if (tree.Tops is [var only])
            return OfUnit(tree, only, 0, levels, box, 0);

        var height = levels > 0 ? tree.Tops.Max(top => OrganisationBox.Of(tree.Units[top], true, box).Height) : 0;
        var parts = tree.Tops.Select(top => OfUnit(tree, top, 0, levels, box, height));
        return levels > 0 ? InParallel([.. parts]) : InColumn([.. parts], 0);
    }

    private static OrganisationPlan OfUnit(
        OrganisationTree tree,
        int unit,
        int level,
        int levels,
        double width,
        double height
    )
    {
        var box = OrganisationBox.Of(tree.Units[unit], level == 0, width);
        box = box with { Height = Math.Max(box.Height, height) };
        var below = tree.Units[unit].Below;
        if (below.Count == 0)
            return new OrganisationPlan([box], [], width, box.Height, width / 2);

        var withBelow = below.Where(other => tree.Units[other].Below.Count > 0).ToList();
        if (withBelow is [var main] && below.Count is > 1 and <= MostStaff + 1 && level + 1 < levels)
        {
            var staff = below
                .Where(other => other != main)
                .Select(other => OrganisationBox.Of(tree.Units[other], false, width));
            return AboveStaff(box, [.. staff], OfUnit(tree, main, level + 1, levels, width, 0));
        }

        // One below another needs no room: a chain is never a column.
        var isSideBySide =
            below.Count == 1 ? level + 1 < levels || tree.Units[below[0]].Below.Count > 0 : level + 1 < levels;
        return isSideBySide
            ? Above(
                box,
                InParallel([
                    .. below.Select(other =>
                        OfUnit(
                            tree,
                            other,
                            level + 1,
                            levels,
                            width,
                            below.Max(one => OrganisationBox.Of(tree.Units[one], false, width).Height)
                        )
                    ),
                ])
            )
            : AboveColumn(
                box,
                InColumn([.. below.Select(other => OfUnit(tree, other, level + 1, levels, width, 0))], Indent)
            );
    }

    private static OrganisationPlan Above(OrganisationBox box, OrganisationPlan below)
    {
        var (boxX, belowX) = (Math.Max(0, below.Anchor - (box.Width / 2)), Math.Max(0, (box.Width / 2) - below.Anchor));
        var anchor = boxX + (box.Width / 2);
        var top = box.Height + Down;
        var moved = below.Moved(belowX, top);
        var lines = moved.Lines.Concat(
            moved.Roots.Select(root => new OrganisationLine(
                anchor,
                box.Height,
                root.X + (root.Width / 2),
                top,
                box.Height + (Down / 2)
            ))
        );
        return new OrganisationPlan(
            [box with { X = boxX }, .. moved.Boxes],
            [.. lines],
            Math.Max(boxX + box.Width, belowX + below.Width),
            top + below.Height,
            anchor
        );
    }

    /// <summary>
    /// Deputies and secretaries, who have nobody below them, stand beside the line to the one who has.
    /// </summary>
    private static OrganisationPlan AboveStaff(
        OrganisationBox box,
        IReadOnlyList<OrganisationBox> staff,
        OrganisationPlan main
    )
    {
        var side = box.Width + Across;
        var anchor = Math.Max(side, main.Anchor);
        var y = box.Height + (Down / 2);
        var boxes = new List<OrganisationBox> { box with { X = anchor - (box.Width / 2) } };
        var lines = new List<OrganisationLine>();
        foreach (var pair in staff.Chunk(2))
        {
            var height = pair.Max(one => one.Height);
            foreach (var (index, one) in pair.Index())
            {
                boxes.Add(one with { X = index == 0 ? anchor - side : anchor + Across, Y = y, Height = height });
                lines.Add(
                    new OrganisationLine(
                        anchor,
                        box.Height,
                        index == 0 ? anchor - Across : anchor + Across,
                        y + (height / 2),
                        null
                    )
                );
            }

            y += height + DownInColumn;
        }

        y += (Down / 2) - DownInColumn;
        var moved = main.Moved(anchor - main.Anchor, y);
        lines.Add(new OrganisationLine(anchor, box.Height, anchor, y, y));
        return new OrganisationPlan(
            [.. boxes, .. moved.Boxes],
            [.. lines, .. moved.Lines],
            Math.Max(anchor + side, anchor - main.Anchor + main.Width),
            y + main.Height,
            anchor
        );
    }

    private static OrganisationPlan AboveColumn(OrganisationBox box, OrganisationPlan below)
    {
        var top = box.Height + DownInColumn;
        var moved = below.Moved(0, top);
        var lines = moved.Roots.Select(other => new OrganisationLine(
            Indent / 2,
            box.Height,
            Indent,
            other.Y + (other.Height / 2),
            null
        ));
        return new OrganisationPlan(
            [box, .. moved.Boxes],
            [.. moved.Lines, .. lines],
            Math.Max(box.Width, below.Width),
            top + below.Height,
            box.Width / 2
        );
    }

    private static OrganisationPlan InParallel(IReadOnlyList<OrganisationPlan> parts)
    {
        var x = 0.0;
        var moved = new List<OrganisationPlan>();
        foreach (var part in parts)
        {
            moved.Add(part.Moved(x, 0));
            x += part.Width + Across;
        }

        return new OrganisationPlan(
            [.. moved.SelectMany(part => part.Boxes)],
            [.. moved.SelectMany(part => part.Lines)],
            x - Across,
            parts.Max(part => part.Height),
            (moved[0].Anchor + moved[^1].Anchor) / 2
        )
        {
            Roots = [.. moved.SelectMany(part => part.Roots)],
        };
    }

    private static OrganisationPlan InColumn(IReadOnlyList<OrganisationPlan> parts, double indent)
    {
        var y = 0.0;
        var moved = new List<OrganisationPlan>();
        foreach (var part in parts)
        {
            moved.Add(part.Moved(indent, y));
            y += part.Height + DownInColumn;
        }

        return new OrganisationPlan(
            [.. moved.SelectMany(part => part.Boxes)],
            [.. moved.SelectMany(part => part.Lines)],
            indent + parts.Max(part => part.Width),
            y - DownInColumn,
            moved[0].Anchor
        )
        {
            Roots = [.. moved.SelectMany(part => part.Roots)],
        };
    }

    private OrganisationPlan Moved(double x, double y) =>
        this with
        {
            Boxes = [.. Boxes.Select(box => box with { X = box.X + x, Y = box.Y + y })],
            Roots = [.. Roots.Select(box => box with { X = box.X + x, Y = box.Y + y })],
            Lines = [.. Lines.Select(line => line.Moved(x, y))],
            Anchor = Anchor + x,
        };
}
