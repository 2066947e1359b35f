using ItaSite.Colours;
using ItaSite.Diagnostics;

namespace ItaSite.Reading;

/// <summary>What the settings say of the agency's face, before the pictures that they name are found.</summary>
/// <param name="Colour">Null if there is none that can be read.</param>
internal sealed record FaceDraft(
    Written Emblem,
    Written HeroImage,
    Written HeroText,
    Written Drawing,
    Colour? Colour,
    Place ColourPlace
);
