// Planets and moons, which are places where an article is about space, and words that show that it is. Lower case.
// What belongs in `heavens`: planets, dwarf planets, moons and the belts that astronomers name, in one word; no stars and
// galaxies, and not the Earth. In `spaceWords`: what is told of nothing else; not "space", "mission", "star".
// Origin: written for this project. Licence: MIT.
import { wordSet } from './word-list.ts';

export const heavens = wordSet(`
  mercury venus mars jupiter saturn uranus neptune pluto ceres eris makemake haumea vesta pallas sedna bennu ryugu
  phobos deimos europa io ganymede callisto titan enceladus mimas tethys dione rhea iapetus hyperion phoebe titania oberon ariel umbriel
  miranda triton nereid charon
`);

export const spaceWords = wordSet(`
  planet planets planetary exoplanet exoplanets moon moons lunar martian orbit orbits orbiting orbiter lander rover spacecraft
  spaceship spaceflight astronaut astronauts cosmonaut cosmonauts astronomer astronomers astronomy asteroid asteroids
  comet comets spaceport spaceports suborbital meteorite meteorites nasa esa jaxa roscosmos isro telescope telescopes galaxy galaxies crater craters
`);
