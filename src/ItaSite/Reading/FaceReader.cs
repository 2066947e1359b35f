using System.Text.RegularExpressions;
using ItaSite.Colours;
using ItaSite.Data;
using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Reading;

/// <summary>Reads what the settings say of the agency's face, and sees whether it fits together.</summary>
internal static partial class FaceReader
{
    private const string HeroImage = "heroImage";
    private const string HeroText = "heroImageText";
    private const string HeroDrawing = "heroDrawing";
    private const string ColourKey = "colour";

    private static readonly Bilingual NoPicture = new("ยังไม่มี heroImage", "there is no heroImage");
    private static readonly Bilingual PictureShown = new("หน้าแรกแสดง heroImage แทน", "the home page shows heroImage");

    public static FaceDraft Read(MapReader fields, Written emblem)
    {
        var image = Written.In(fields, HeroImage);
        var text = Written.In(fields, HeroText);
        var drawing = Written.In(fields, HeroDrawing) with
        {
            Text = fields.Choice(HeroDrawing, [.. SiteFace.Drawings.Select(name => (name, name))]),
        };
        if (image.Text is null && text.Text is not null)
            fields.Report(text.Place, FaceProblems.SettingHasNoEffect, Bilingual.Same(HeroText), NoPicture);

        if (image.Text is not null && fields.Word(HeroDrawing) is not null)
            fields.Report(drawing.Place, FaceProblems.SettingHasNoEffect, Bilingual.Same(HeroDrawing), PictureShown);

        return new FaceDraft(emblem, image, text, drawing, ReadColour(fields), fields.PlaceOf(ColourKey));
    }

    private static Colour? ReadColour(MapReader fields)
    {
        if (fields.Text(ColourKey) is not { } written)
            return null;

        if (Colour.Parse(written) is { } colour)
            return colour;

        fields.Diagnostics.Add(
            Diagnostic.At(fields.PlaceOf(ColourKey), FaceProblems.ColourIsUnreadable, written) with
            {
                Suggestion = Colour.Parse($"#{Digits().Replace(written, "")}") is { } meant ? $"{meant}" : null,
            }
        );
        return null;
    }

    /// <summary>What stands around the digits of a colour that was copied from a program.</summary>
    [GeneratedRegex("^0x|[#\\s;]|(?<=[0-9a-fA-F]{6})[fF]{2}$", RegexOptions.IgnoreCase)]
    private static partial Regex Digits();
}
